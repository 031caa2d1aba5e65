package inspectorate.requirement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes which requirements the tests of a run prove, a line each: id and test. What did not run proves nothing, and one
 * failing test takes the proof away from all.
 */
public final class RequirementListener implements TestExecutionListener {

    /** Set by the build, one file a run; without it nothing is written. */
    static final String FILE = "requirements.file";

    private final Set<Proof> proofs = new ConcurrentSkipListSet<>();
    private final Set<String> disproved = new ConcurrentSkipListSet<>();

    private record Proof(String requirement, String test) implements Comparable<Proof> {

        @Override
        public int compareTo(Proof other) {
            return line().compareTo(other.line());
        }

        String line() {
            return requirement + "  " + test;
        }
    }

    @Override
    public void executionFinished(TestIdentifier identifier, TestExecutionResult result) {
        identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .map(MethodSource::getJavaMethod)
                .ifPresent(test -> finished(test, identifier.isTest(), result.getStatus()));
    }

    private void finished(Method test, boolean ran, Status status) {
        for (var id : requirements(test)) {
            if (status == Status.FAILED) {
                disproved.add(id);
            } else if (ran && status == Status.SUCCESSFUL) {
                proofs.add(new Proof(id, test.getDeclaringClass().getSimpleName() + "." + test.getName()));
            }
        }
    }

    private static List<String> requirements(Method test) {
        return Stream.of(test, test.getDeclaringClass())
                .map(element -> Optional.ofNullable(element.getAnnotation(Requirement.class)))
                .flatMap(Optional::stream)
                .flatMap(requirement -> Arrays.stream(requirement.value()))
                .toList();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        if (System.getProperty(FILE) instanceof String file) {
            write(Path.of(file));
        }
    }

    List<String> proven() {
        return proofs.stream()
                .filter(proof -> !disproved.contains(proof.requirement()))
                .map(Proof::line)
                .toList();
    }

    private void write(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, proven());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
