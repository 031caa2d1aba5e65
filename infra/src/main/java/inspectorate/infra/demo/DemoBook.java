package inspectorate.infra.demo;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.GridCellId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the demo tells, as {@code demo/stories.json} and {@code demo/cells.csv} say it. */
record DemoBook(String comment, List<Subject> employers, List<Grading> ratings) {

    /** @param code null for a provisional identity */
    record Subject(String name, @Nullable CreditCode code, GridCellId cell, BusinessDate on, List<ObjectNode> story) {}

    record Grading(int year, BusinessDate on) {}

    record Cell(GridCellId cellId, String name) {}

    static DemoBook read(JsonMapper json) {
        return json.readValue(text("demo/stories.json"), DemoBook.class);
    }

    /** The jurisdiction first, then its streets and communities. */
    static List<Cell> cells() {
        return text("demo/cells.csv")
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("cell,"))
                .map(line -> line.split(","))
                .map(columns -> new Cell(new GridCellId(columns[0]), columns[1]))
                .toList();
    }

    private static String text(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
