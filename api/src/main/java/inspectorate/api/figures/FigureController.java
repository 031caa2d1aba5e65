package inspectorate.api.figures;

import inspectorate.api.commands.Caller;
import inspectorate.api.http.Asked;
import inspectorate.query.figures.EventFacts;
import inspectorate.query.figures.Figure;
import inspectorate.query.figures.Figures;
import inspectorate.query.figures.FindFigures;
import inspectorate.query.figures.FindFigures.Split;
import inspectorate.query.figures.Indicator;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/figures")
@Tag(name = "figures", description = "统计：指标、期间、网格 / Figures, each of which opens to its facts")
class FigureController {

    private static final String ABOUT =
            "Figures keep the cell of their time, access is by that cell. amount is a count,"
                    + " persons, or minor units of currency; employers are distinct (户), facts are not (户次).";

    private final Figures figures;

    FigureController(Figures figures) {
        this.figures = figures;
    }

    /**
     * @param indicator empty for all
     * @param to last day of the period
     */
    record Question(
            @Nullable Set<Indicator> indicator,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String cell,
            @Nullable Split by,
            AsOf asOf) {

        FindFigures query(Caller caller) {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("The period ends before it begins");
            }
            return new FindFigures(
                    indicator == null ? Set.of() : indicator,
                    from,
                    to,
                    asOf,
                    cell == null ? Scope.ALL : new Scope(cell),
                    caller.scope(),
                    by == null ? Split.NONE : by);
        }
    }

    @GetMapping(produces = "application/json")
    @Operation(summary = "统计数字 / Figures by indicator, period and cell", description = ABOUT)
    List<Figure> find(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<Indicator> indicator,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Nullable Split by,
            AsOf asOf) {
        return figures.find(new Question(indicator, from, to, cell, by, asOf).query(caller));
    }

    @GetMapping(
            path = {"", "/table.csv"},
            produces = FigureSheet.CSV)
    @Operation(summary = "统计数字 CSV / The same as CSV, UTF-8 with a byte order mark")
    ResponseEntity<byte[]> csv(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<Indicator> indicator,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Nullable Split by,
            AsOf asOf) {
        var found = figures.find(new Question(indicator, from, to, cell, by, asOf).query(caller));
        return file("figures.csv", FigureSheet.csv(found));
    }

    @GetMapping(
            path = {"", "/table.xlsx"},
            produces = FigureSheet.XLSX)
    @Operation(summary = "统计数字 XLSX / The same as a workbook")
    ResponseEntity<byte[]> workbook(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<Indicator> indicator,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Nullable Split by,
            AsOf asOf) {
        var found = figures.find(new Question(indicator, from, to, cell, by, asOf).query(caller));
        return file("figures.xlsx", FigureSheet.xlsx(found));
    }

    @GetMapping("/facts")
    @Operation(
            summary = "组成数字的事实 / The facts that make the figures up",
            description = "Each names its event; follow {@code next} as {@code after} for the next page.")
    Page<EventFacts> facts(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<Indicator> indicator,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate to,
            @RequestParam(required = false) @Nullable String cell,
            AsOf asOf,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        var page = Asked.page("countsFrom", Set.of("countsFrom"), after, size);
        return figures.facts(new Question(indicator, from, to, cell, null, asOf).query(caller), page);
    }

    private static ResponseEntity<byte[]> file(String name, byte[] content) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }
}
