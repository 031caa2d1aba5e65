package inspectorate.api.operations;

import inspectorate.query.projection.Parked;
import inspectorate.query.projection.Verification;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/parked")
@Tag(name = "operations")
class ParkedController {

    private static final int MOST = 500;

    private final Verifications verifications;

    ParkedController(Verifications verifications) {
        this.verifications = verifications;
    }

    record Retry(String projection, String subject) {}

    record RetryAll(String cause) {}

    /** @param released how many are parked no longer */
    record Retried(int released) {}

    @GetMapping
    @Operation(summary = "停放 / Documents that could not be folded and events that could not be read")
    List<Parked> list(@RequestParam(defaultValue = "100") int size) {
        return verifications.parked(Math.clamp(size, 1, MOST));
    }

    @GetMapping("/preview")
    @Operation(summary = "预览 / What a parked document would become with today's code")
    Verification.Preview preview(@RequestParam String projection, @RequestParam String subject) {
        return verifications.preview(projection, subject);
    }

    @PostMapping("/retries")
    @Operation(summary = "重试 / Fold one document anew")
    Retried retry(@RequestBody Retry said) {
        return new Retried(verifications.retry(said.projection(), said.subject()) ? 1 : 0);
    }

    @PostMapping("/retries-by-cause")
    @Operation(summary = "按原因重试 / Fold everything anew that is parked for one cause")
    Retried retryAll(@RequestBody RetryAll said) {
        return new Retried(verifications.retryAll(said.cause()));
    }
}
