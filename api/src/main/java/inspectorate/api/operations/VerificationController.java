package inspectorate.api.operations;

import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.VerificationRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/verifications")
@Tag(name = "operations")
class VerificationController {

    private static final int RUNS = 30;
    private static final int MOST = 500;

    private final Verifications verifications;

    VerificationController(Verifications verifications) {
        this.verifications = verifications;
    }

    /**
     * @param models names of read models; none for all
     * @param percent of the dossiers that are looked at; none for all
     */
    record Wanted(@Nullable List<String> models, @Nullable Integer percent) {}

    record Mending(Finding.Kind kind, String model, String key) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "核对 / Compare dossiers, documents and search with the event store, beside live traffic")
    VerificationRun start(@RequestBody Wanted said) {
        return verifications.start(
                said.models() == null ? List.of() : said.models(), said.percent() == null ? 100 : said.percent());
    }

    @GetMapping
    @Operation(summary = "历次核对 / The latest verifications and how far they are")
    List<VerificationRun> latest() {
        return verifications.latest(RUNS);
    }

    @GetMapping("/{id}")
    @Operation(summary = "一次核对 / One verification")
    VerificationRun run(@PathVariable String id) {
        return verifications.run(id);
    }

    @GetMapping("/{id}/findings")
    @Operation(summary = "差异 / What it found, by field")
    Page<Finding> findings(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String model,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "100") int size) {
        return verifications.findings(id, model, after, Math.clamp(size, 1, MOST));
    }

    @PostMapping("/{id}/mending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "修复 / Make one thing that was found as the event store makes it")
    void mend(@PathVariable String id, @RequestBody Mending said) {
        verifications.mend(id, said.kind(), said.model(), said.key());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "停止 / Stop a verification that runs")
    void cancel(@PathVariable String id) {
        verifications.cancel(id);
    }
}
