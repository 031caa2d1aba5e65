package inspectorate.api.operations;

import inspectorate.api.commands.Caller;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.VerificationRun;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.NoSuchElementException;
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
@RequestMapping("/api/v1/operations/read-models")
@Tag(name = "operations", description = "运维：读模型重建、核对与切换 / Rebuild, verify and switch read models")
class ReadModelController {

    private static final int MOST = 500;

    private final ReadModelDesk desk;
    private final Verifications verifications;

    ReadModelController(ReadModelDesk desk, Verifications verifications) {
        this.desk = desk;
        this.verifications = verifications;
    }

    /** @param key of the document, and {@code dossier} whose fold it is, as a finding names them */
    record Mending(String key, String dossier) {}

    @GetMapping
    @Operation(summary = "读模型 / Every read model with its generations and the progress of rebuilds")
    List<ReadModels.State> states() {
        return desk.states();
    }

    @GetMapping("/{model}")
    @Operation(summary = "一个读模型 / One read model")
    ReadModels.State state(@PathVariable String model) {
        return desk.state(model);
    }

    @PostMapping("/{model}/generations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "重建 / Build another generation, each dossier from its first event, beside the one that answers")
    ReadModels.State rebuild(@PathVariable String model) {
        desk.rebuild(model);
        return desk.state(model);
    }

    @PostMapping("/generations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "全部重建 / Build another generation of every read model in one pass")
    List<ReadModels.State> rebuildAll() {
        desk.rebuildAll();
        return desk.states();
    }

    @PostMapping("/{model}/generations/{number}/resumption")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "继续重建 / Go on with a rebuild that failed, where it stopped")
    ReadModels.State resume(@PathVariable String model, @PathVariable int number) {
        desk.resume(new Generation(model, number));
        return desk.state(model);
    }

    @PostMapping("/{model}/generations/{number}/delta")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "比较 / Compare it anew, in the background, with the generation that answers")
    Delta compare(@PathVariable String model, @PathVariable int number) {
        desk.compare(new Generation(model, number));
        return delta(model, number);
    }

    @GetMapping("/{model}/generations/{number}/delta")
    @Operation(
            summary = "差异报告 / What it says differently from the generation that answers, with samples by field, as the"
                + " last comparison found it or has found it so far; the first begins once it is built. It is outdated"
                + " where another generation answers by now")
    Delta delta(@PathVariable String model, @PathVariable int number) {
        return desk.delta(new Generation(model, number))
                .orElseThrow(() -> new NoSuchElementException("This generation was not compared yet"));
    }

    @PostMapping("/{model}/generations/{number}/switch")
    @Operation(summary = "切换 / Let this generation answer, documents and search together; switching back is the same")
    ReadModels.State switchTo(Caller caller, @PathVariable String model, @PathVariable int number) {
        desk.switchTo(caller, new Generation(model, number));
        return desk.state(model);
    }

    @DeleteMapping("/{model}/generations/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "删除 / Drop a generation that does not answer; one that is being built is cancelled")
    void drop(@PathVariable String model, @PathVariable int number) {
        desk.drop(new Generation(model, number));
    }

    @PostMapping("/{model}/verifications")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "核对 / Fold every document anew and compare it with what is stored")
    VerificationRun verify(@PathVariable String model, @RequestParam(defaultValue = "100") int percent) {
        return verifications.start(List.of(model), percent);
    }

    @GetMapping("/{model}/document-verification")
    @Operation(summary = "核对一份文档 / Fold one document anew and compare it, its dossier and search")
    List<Finding> verifyOne(@PathVariable String model, @RequestParam String key) {
        return verifications.verify(model, key);
    }

    @GetMapping("/{model}/verifications")
    @Operation(summary = "核对结果 / The last verification of this read model, and what is open, whichever run found it")
    ModelVerification verification(
            @PathVariable String model,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "200") int size) {
        return verifications.find(model, after, Math.clamp(size, 1, MOST));
    }

    @PostMapping("/{model}/mending")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "修复 / Write one document as its dossier makes it")
    void mend(@PathVariable String model, @RequestBody Mending said) {
        verifications.mend(model, said.key(), said.dossier());
    }
}
