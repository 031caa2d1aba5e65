package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The formatter runs as a test, hence on the JDK that compiles, whichever one launched Maven. To apply it:
 * {@code ./mvnw -pl infra -am test -Dtest=FormattingTest -Dsurefire.failIfNoSpecifiedTests=false -Dformat=apply}
 */
class FormattingTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(Style.PALANTIR).build());

    @Test
    void every_source_file_is_formatted() throws IOException, FormatterException {
        var apply = "apply".equals(System.getProperty("format"));
        List<Path> unformatted = new ArrayList<>();
        for (var file : sources()) {
            var source = Files.readString(file);
            var formatted = formatter.formatSourceAndFixImports(source);
            if (!formatted.equals(source) && apply) {
                Files.writeString(file, formatted);
            } else if (!formatted.equals(source)) {
                unformatted.add(ROOT.relativize(file));
            }
        }
        assertThat(unformatted).as("unformatted; -Dformat=apply rewrites them").isEmpty();
    }

    private static List<Path> sources() throws IOException {
        List<Path> files = new ArrayList<>();
        for (var module : List.of("domain", "query", "api", "infra")) {
            try (Stream<Path> found = Files.walk(ROOT.resolve(module).resolve("src"))) {
                found.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
            }
        }
        return files;
    }
}
