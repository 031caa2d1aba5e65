package inspectorate.api.operations;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.query.projection.CauseRun;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.Skipped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations")
@Tag(name = "operations")
class ParkedController {

    private static final int MOST = 500;

    private final ParkingDesk desk;

    ParkedController(ParkingDesk desk) {
        this.desk = desk;
    }

    record Retry(String projection, String subject) {}

    record RetryAll(String cause) {}

    record Skip(String projection, String subject, String reason) {}

    record SkipAll(String cause, String reason) {}

    record Restore(String eventId, String reason) {}

    /** @param released how many are parked no longer */
    record Retried(int released) {}

    @GetMapping("/parked")
    @Operation(summary = "停放 / Documents that could not be folded and events that could not be read")
    Page<Parked> list(
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        return desk.parked(cause, after, Math.clamp(size, 1, MOST));
    }

    @GetMapping("/parked/causes")
    @Operation(summary = "停放原因 / How many are parked for each cause")
    List<ParkedStore.Group> causes() {
        return desk.causes();
    }

    @GetMapping("/parked/runs")
    @Operation(summary = "按原因处理的进度 / What is being done about all that is parked for one cause, latest first")
    List<CauseRun> runs() {
        return desk.runs();
    }

    @GetMapping("/parked/runs/{id}")
    @Operation(summary = "一次按原因处理 / How far one of them is")
    CauseRun run(@PathVariable String id) {
        return desk.run(id);
    }

    @GetMapping("/parked/event")
    @Operation(summary = "原始事件 / The event at which it fails, as it is stored")
    Poison.Raw event(@RequestParam String projection, @RequestParam String subject) {
        return desk.event(projection, subject);
    }

    @GetMapping("/parked/preview")
    @Operation(summary = "预览 / What would become of it with today's code")
    Poison.Preview preview(@RequestParam String projection, @RequestParam String subject) {
        return desk.preview(projection, subject);
    }

    @PostMapping("/parked/retries")
    @Operation(summary = "重试 / Fold one document, or read one event, anew")
    Retried retry(Caller caller, @RequestBody Retry said) {
        return new Retried(desk.retry(caller, said.projection(), said.subject()));
    }

    @PostMapping("/parked/retries-by-cause")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "按原因重试 / Begin to try everything again that is parked for one cause")
    CauseRun retryAll(Caller caller, @RequestBody RetryAll said) {
        return desk.retryAll(caller, said.cause());
    }

    @PostMapping("/parked/skips")
    @Operation(summary = "跳过 / Leave the event at which it fails out of all folds")
    Done skip(Caller caller, @RequestBody Skip said) {
        return desk.skip(caller, said.projection(), said.subject(), said.reason());
    }

    @PostMapping("/parked/skips-by-cause")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "按原因跳过 / Begin to leave every event out at which something fails for one cause")
    CauseRun skipAll(Caller caller, @RequestBody SkipAll said) {
        return desk.skipAll(caller, said.cause(), said.reason());
    }

    @GetMapping("/skipped")
    @Operation(summary = "已跳过的事件 / Events left out of all folds, by whom and why")
    Page<Skipped> skipped(
            @RequestParam(required = false) @Nullable String after, @RequestParam(defaultValue = "100") int size) {
        return desk.skipped(after, Math.clamp(size, 1, MOST));
    }

    @PostMapping("/skipped/restorations")
    @Operation(summary = "恢复 / Take a skipped event into all folds again")
    Done restore(Caller caller, @RequestBody Restore said) {
        return desk.restore(caller, said.eventId(), said.reason());
    }
}
