package inspectorate.api.persons;

import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "access records", description = "查阅留痕 / Who read what, when and what for")
class AccessController {

    private final AccessRecords records;

    AccessController(AccessRecords records) {
        this.records = records;
    }

    @GetMapping("/api/v1/access-records")
    @Operation(
            summary = "查阅记录 / Who read what",
            description = "Latest first. Follow {@code next} as {@code after} for the next page.")
    Page<AccessRecord> find(
            @RequestParam(required = false) @Nullable String accountId,
            @RequestParam(required = false) @Nullable Act act,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant until,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return records.find(new AccessRecords.Asked(accountId, act, subject, from, until), after, size);
    }
}
