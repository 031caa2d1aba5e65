package inspectorate.api.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/operations/file-check")
@Tag(name = "operations")
class FileCheckController {

    private final FileChecks checks;

    FileCheckController(FileChecks checks) {
        this.checks = checks;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(
            summary = "核对文件 / Read every paper and file and compare it with the hash in its event",
            description = "While one check is under way another is not begun.")
    void start() {
        checks.start();
    }

    @GetMapping
    @Operation(summary = "文件核对结果 / What the check found: lost, altered, and what no record names")
    ResponseEntity<FileCheckReport> latest() {
        return ResponseEntity.of(checks.latest());
    }
}
