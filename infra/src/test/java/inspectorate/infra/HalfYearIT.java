package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;

/** The shipped workbook of a first half-year, whose figures were published. */
class HalfYearIT extends RunningInspectorate {

    @TempDir
    Path folder;

    @Test
    @Requirement({"D5-09", "D5-19"})
    void the_figures_come_out_digit_by_digit_however_often_it_is_imported() throws IOException {
        var importer = new Officer(http(), "importer");
        var imports = new Imports(importer);
        var file = folder.resolve("half-year-2018.xlsx");
        try (var sample = new ClassPathResource("imports/samples/half-year-2018.xlsx").getInputStream()) {
            Files.copy(sample, file);
        }
        for (int time = 0; time < 2; time++) {
            var run = imports.run(imports.upload(file));
            assertThat(run.path("imported").asInt() + run.path("repeated").asInt())
                    .as(run.toString())
                    .isEqualTo(82);
            assertThat(run.path("refused").asInt()).isZero();
        }

        Map<String, Long> figures = new TreeMap<>();
        importer.get("/api/v1/figures?from=2018-01-01&to=2018-06-30")
                .body()
                .forEach(figure -> figures.put(
                        figure.path("indicator").asString(),
                        figure.path("amount").asLong()));
        assertThat(figures)
                .containsEntry("CASES_ACCEPTED", 56L)
                .containsEntry("CASES_FILED", 13L)
                .containsEntry("CASES_CLOSED", 13L)
                .containsEntry("ARREARS_MATTERS", 74L)
                .containsEntry("ARREARS_WORKERS", 1592L)
                .containsEntry("ARREARS_AMOUNT", 2_000_000_000L);
    }
}
