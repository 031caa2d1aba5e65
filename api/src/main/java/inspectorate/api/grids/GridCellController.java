package inspectorate.api.grids;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.grids.GridCellCard;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A cell's path holds slashes, so it travels in bodies and parameters, never in the address. */
@RestController
@RequestMapping("/api/v1/grid-cells")
@Tag(name = "grid-cells", description = "监察网格 / Supervision cells and who is posted there")
class GridCellController {

    private final GridDesk desk;
    private final GridCells cells;
    private final Posts posts;

    GridCellController(GridDesk desk, GridCells cells, Posts posts) {
        this.posts = posts;
        this.desk = desk;
        this.cells = cells;
    }

    record NewCell(
            BusinessDate on,

            @Schema(example = "340111/340111003/340111003001")
            GridCellId cellId,

            String name) {}

    record Posting(BusinessDate on, GridCellId cellId, AccountId inspectorId) {}

    /** A name where a definition, an inspector where a posting is corrected. */
    record Correction(
            GridCellId cellId,
            int sequence,
            String reason,
            BusinessDate on,
            @Nullable String name,
            @Nullable AccountId inspectorId) {}

    record Withdrawn(GridCellId cellId, int sequence, String reason) {}

    @GetMapping
    @Operation(summary = "网格树 / The tree of cells, a parent before its parts")
    List<GridCellCard> tree(Caller caller, @RequestParam(required = false) @Nullable String cell) {
        return cells.find(cell == null ? caller.scope() : new Scope(cell).within(caller.scope()));
    }

    @GetMapping("/posts")
    @Operation(
            summary = "网格配备 / As what the inspector of each cell counts today, or why not",
            description = "By cell; only the holder of a valid certificate counts. Left out are vacant cells, and"
                    + " jurisdictions that record no certificates.")
    Map<String, Posts.Standing> posts(Caller caller, @RequestParam(required = false) @Nullable String cell) {
        return posts.of(tree(caller, cell));
    }

    @PostMapping
    @Operation(summary = "划定网格 / Define a cell")
    ResponseEntity<Done> define(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody NewCell said) {
        var done = desk.define(caller, key, said.cellId(), said.on(), said.name());
        return ResponseEntity.status(201).header(Answers.AT, done.at()).body(done);
    }

    @PostMapping("/postings")
    @Operation(summary = "派驻监察员 / Post an inspector to a cell")
    ResponseEntity<Done> post(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Posting said) {
        return Answers.done(desk.post(caller, key, said.cellId(), said.on(), said.inspectorId()));
    }

    @PostMapping("/retractions")
    @Operation(summary = "撤销事实 / Retract a fact about a cell")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Withdrawn said) {
        return Answers.done(desk.retract(caller, key, said.cellId(), said.sequence(), said.reason()));
    }

    @PostMapping("/corrections")
    @Operation(summary = "更正事实 / Correct a fact about a cell")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Correction said) {
        return Answers.done(desk.correct(
                caller,
                key,
                said.cellId(),
                said.sequence(),
                said.reason(),
                said.on(),
                said.name(),
                said.inspectorId()));
    }
}
