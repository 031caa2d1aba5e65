package inspectorate.api.figures;

import inspectorate.api.commands.Caller;
import inspectorate.api.http.Asked;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.WhatFor;
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
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
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
    private final AccessRecords access;

    FigureController(Figures figures, AccessRecords access) {
        this.figures = figures;
        this.access = access;
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
            @Nullable Split by) {

        FindFigures query(Caller caller, AsOf asOf) {
            if (from != null && to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("The period ends before it begins");
            }
            return new FindFigures(
                    indicator == null ? Set.of() : indicator,
                    Asked.day(from),
                    Asked.day(to),
                    asOf,
                    cell == null || cell.isBlank() ? Scope.ALL : new Scope(cell),
                    caller.scope(),
                    by == null ? Split.NONE : by);
        }
    }

    @GetMapping(produces = {MediaType.APPLICATION_JSON_VALUE, FigureSheet.CSV, FigureSheet.XLSX})
    @Operation(
            summary = "统计数字 / Figures by indicator, period and cell",
            description =
                    ABOUT + " As JSON, CSV (UTF-8 with a byte order mark) or a workbook: by the Accept header, or by"
                            + " format=json, csv or xlsx. A file needs what for: purpose, and text in words; it is"
                            + " recorded.",
            responses =
                    @ApiResponse(
                            responseCode = "200",
                            content = {
                                @Content(
                                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                                        array = @ArraySchema(schema = @Schema(implementation = Figure.class))),
                                @Content(mediaType = FigureSheet.CSV),
                                @Content(mediaType = FigureSheet.XLSX)
                            }))
    ResponseEntity<Object> find(
            Caller caller,
            @ParameterObject Question question,
            AsOf asOf,
            @RequestParam(required = false) @Nullable String format,
            @ParameterObject WhatFor whatFor,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var asked = FigureFormat.asked(format, accept);
        if (asked.isFile()) {
            access.note(caller, Act.EXPORT, "/api/v1/figures", whatFor.stated());
        }
        return asked.answer(figures.find(question.query(caller, asOf)));
    }

    @GetMapping("/facts")
    @Operation(
            summary = "组成数字的事实 / The facts that make the figures up",
            description = "Each names its event; follow {@code next} as {@code after} for the next page.")
    Page<EventFacts> facts(
            Caller caller,
            @ParameterObject Question question,
            AsOf asOf,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return figures.facts(question.query(caller, asOf), Asked.page("countsFrom", Set.of("countsFrom"), after, size));
    }
}
