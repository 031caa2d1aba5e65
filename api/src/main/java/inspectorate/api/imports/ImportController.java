package inspectorate.api.imports;

import inspectorate.api.commands.Caller;
import inspectorate.api.imports.mapping.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Ledgers over REST: upload, mapping, dry run, run with its progress, and the rows that were refused. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportController {

    private static final Duration LOOK_AGAIN = Duration.ofMillis(400);

    private final ImportDesk desk;

    ImportController(ImportDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    ImportDraft upload(Caller caller, @RequestParam MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            var name = file.getOriginalFilename();
            return desk.upload(caller, name == null ? "" : name, content);
        }
    }

    @GetMapping("/{importId}")
    ImportDraft draft(Caller caller, @PathVariable String importId) throws IOException {
        return desk.draft(caller, importId);
    }

    @PutMapping("/{importId}/mapping")
    ImportDraft map(Caller caller, @PathVariable String importId, @RequestBody Mapping mapping) throws IOException {
        return desk.map(caller, importId, mapping);
    }

    /** @param dryRun true to learn what would become of each row, and change nothing */
    record RunRequest(boolean dryRun) {}

    record RunStarted(String runId) {}

    @PostMapping("/{importId}/runs")
    @ResponseStatus(HttpStatus.ACCEPTED)
    RunStarted run(Caller caller, @PathVariable String importId, @RequestBody RunRequest request) throws IOException {
        return new RunStarted(desk.start(caller, importId, request.dryRun()));
    }

    @GetMapping("/runs/{runId}")
    ImportProgress progress(Caller caller, @PathVariable String runId) {
        return desk.progress(caller, runId);
    }

    /** The same as events, until the run has ended. */
    @GetMapping(path = "/runs/{runId}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter watch(Caller caller, @PathVariable String runId) {
        desk.progress(caller, runId);
        var emitter = new SseEmitter(0L);
        Thread.ofVirtual().name("watch-" + runId).start(() -> {
            try {
                var progress = desk.progress(caller, runId);
                emitter.send(progress, MediaType.APPLICATION_JSON);
                while (progress.state() == ImportProgress.State.RUNNING) {
                    Thread.sleep(LOOK_AGAIN);
                    progress = desk.progress(caller, runId);
                    emitter.send(progress, MediaType.APPLICATION_JSON);
                }
                emitter.complete();
            } catch (IOException | IllegalStateException gone) {
                emitter.complete();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                emitter.complete();
            }
        });
        return emitter;
    }

    @GetMapping("/runs/{runId}/errors")
    ResponseEntity<Resource> errors(Caller caller, @PathVariable String runId) throws IOException {
        var file = desk.errors(caller, runId)
                .orElseThrow(() -> new NoSuchElementException("This run has no list of errors yet: " + runId));
        var disposition = ContentDisposition.attachment()
                .filename("未导入行-" + runId + ".csv", StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .body(new InputStreamResource(file));
    }
}
