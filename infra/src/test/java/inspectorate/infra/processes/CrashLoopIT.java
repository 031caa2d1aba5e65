package inspectorate.infra.processes;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.Milestone;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kills the application at every milestone, at random moments, and its servers under it; after each death it is started
 * again and compared with another installation that was told the same and never disturbed. Each death is died once;
 * {@code ./mvnw verify -Pcrash -Drounds=200} goes on and on.
 */
@Execution(ExecutionMode.CONCURRENT)
class CrashLoopIT {

    private static final Logger LOG = LoggerFactory.getLogger(CrashLoopIT.class);
    private static final String[] OTHER_DEATHS = {"RANDOM", "POSTGRES", "SEARCH", "DOCUMENTS"};

    /** Both installations search in one server, so the other hears the story once it is back. */
    private static final Set<String> IN_ONE_SEARCH = Set.of("SEARCH", "DOCUMENTS");

    /** In so many rounds it forgets something at least once. */
    private static final int FALLS = 5;

    private static final Path FOLDER = Path.of(
                    "target",
                    "crash-loop",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    private static Stack stack;
    private static Application subject;
    private static Application undisturbed;
    private static Installation store;
    private static Comparison comparison;

    private final Random dice = new Random(Long.getLong("seed", 20_260_601));
    private final Set<Milestone> hit = EnumSet.noneOf(Milestone.class);
    private int fell;
    private final List<String> deaths = new ArrayList<>();

    @BeforeAll
    static void start() {
        var key = "--inspectorate.vault.master-key=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
        stack = new Stack(FOLDER.resolve("stack"));
        int postgres = Stack.freePort();
        int mongo = Stack.freePort();
        stack.awaitReady();
        undisturbed = new Application(
                "undisturbed",
                FOLDER.resolve("undisturbed"),
                key,
                "--elasticsearch=" + stack.address("elasticsearch"),
                "--inspectorate.search.prefix=undisturbed",
                "--inspectorate.embedded.ports.postgres=" + postgres,
                "--inspectorate.embedded.ports.mongo=" + mongo);
        subject = new Application("subject", FOLDER.resolve("subject"), key, "--inspectorate.stack=" + stack.file());
        subject.awaitReady();
        undisturbed.awaitReady();
        store = new Installation(stack.address("postgres"), stack.address("mongodb"), subject.http());
        comparison = new Comparison(
                store,
                new Installation(
                        "jdbc:postgresql://localhost:" + postgres + "/postgres",
                        "mongodb://127.0.0.1:" + mongo + "/inspectorate",
                        undisturbed.http()));
    }

    @AfterAll
    static void stop() {
        Stream.of(subject, undisturbed, stack).parallel().forEach(CrashLoopIT::close);
    }

    private static void close(AutoCloseable process) {
        try {
            process.close();
        } catch (Exception e) {
            LOG.warn("Not stopped cleanly", e);
        }
    }

    @Test
    void nothing_is_lost_doubled_or_skipped_wherever_it_dies() {
        int plan = Milestone.values().length + OTHER_DEATHS.length;
        int rounds = Integer.getInteger("rounds", plan);
        for (int round = 0; round < rounds; round++) {
            var point = round % plan;
            if (point < Milestone.values().length) {
                round(round, Milestone.values()[point].name());
            } else {
                round(round, OTHER_DEATHS[point - Milestone.values().length]);
            }
            LOG.info("{}; {}", deaths.getLast(), comparison.found());
        }
        comparison.all("restart" + (rounds - 1));
        LOG.info("{} rounds; {}", rounds, comparison.found());
        assertThat(comparison.found().total()).as(comparison.found().toString()).isZero();
        if (rounds >= FALLS * plan) {
            assertThat(fell)
                    .as("rounds in which the document store forgot something")
                    .isPositive();
        }
        if (rounds >= plan) {
            assertThat(hit).containsExactlyInAnyOrder(Milestone.values());
        }
    }

    private void round(int round, String point) {
        var mark = "restart" + round;
        long began = System.nanoTime();
        var death = new Death(stack, subject, store, dice.nextInt(1, latest(point) + 1), dice.nextInt(300, 3_000));
        var dying = beside(() -> death.die(point));
        Runnable elsewhere = () -> tell(undisturbed, mark, point);
        var meanwhile = IN_ONE_SEARCH.contains(point) ? dying.thenRun(elsewhere) : beside(elsewhere);
        tell(subject, mark, point);
        dying.join();
        subject.awaitReady();
        death.milestone().ifPresent(hit::add);
        meanwhile.join();
        death.fallBack().ifPresent(this::fellBack);
        comparison.round(mark);
        deaths.add("Round %d: %s, %d s".formatted(round, death.how(), (System.nanoTime() - began) / 1_000_000_000));
    }

    /** The latest time at which every story still gets to that milestone. */
    private static int latest(String point) {
        return switch (point) {
            case "WINDOW_REBUILT", "SWITCH_RECORDED" -> 1;
            case "PERSON_KEPT" -> 2;
            // each batch gets there once for each read model: late enough for what is corrected
            case "DOCUMENTS_WRITTEN", "SEARCH_WRITTEN" -> 60;
            default -> 4;
        };
    }

    private static void tell(Application application, String mark, String point) {
        var story = new Story(application.http(), mark);
        story.lists();
        if (Set.of("ROW_IMPORTED", "RANDOM", "DOCUMENTS").contains(point)) {
            story.imports(FOLDER);
        }
        if (Set.of("FILES_JOINED", "RANDOM").contains(point)) {
            story.merges();
        }
        if (Set.of("WINDOW_REBUILT", "SWITCH_RECORDED").contains(point)) {
            story.rebuilds();
        }
        story.settle();
    }

    private void fellBack(FallBack fallBack) {
        fell += fallBack.events() > 0 ? 1 : 0;
        comparison.fellBack(fallBack);
    }

    private static CompletableFuture<Void> beside(Runnable work) {
        return CompletableFuture.runAsync(work, task -> Thread.ofPlatform().start(task));
    }
}
