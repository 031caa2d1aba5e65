package inspectorate.api.integrity;

import inspectorate.api.commands.Caller;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/rating-runs")
@Tag(name = "ratings", description = "守法诚信等级评定 / Yearly grades")
class RatingController {

    private final RatingDesk desk;

    RatingController(RatingDesk desk) {
        this.desk = desk;
    }

    record NewRun(GridCellId cellId, int year, BusinessDate on) {}

    @PostMapping
    @Operation(
            summary = "评定年度等级 / Grade every employer of a territory for a year",
            description = "Answers at once; ask for the progress. A run that was cut short goes on by itself after a"
                    + " restart; starting it again grades nobody twice.")
    ResponseEntity<RatingRun> start(Caller caller, @RequestBody NewRun said) {
        var run = desk.start(caller, said.cellId(), said.year(), said.on());
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/rating-runs/" + run.runId()))
                .body(run);
    }

    @GetMapping
    @Operation(summary = "评定记录 / Runs of the caller's territory, latest first")
    Page<RatingRun> list(
            Caller caller,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return desk.list(caller, after, size);
    }

    @GetMapping("/{runId}")
    @Operation(summary = "进度 / Progress of a run")
    RatingRun find(Caller caller, @PathVariable String runId) {
        return desk.find(caller, runId);
    }
}
