package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.PersonDesk.Found;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is asked for stands in the body and in no address; every reading is recorded. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "persons", description = "个人信息：加密存放，说明用途方可查看，逐次留痕 / Persons, read for a stated purpose only")
class PersonController {

    private final PersonDesk desk;

    PersonController(PersonDesk desk) {
        this.desk = desk;
    }

    record Sought(
            @Schema(description = "Full name, telephone or identity number")
            String text,

            @Nullable Purpose purpose,

            @Schema(description = "What for, in words") @Nullable
            String words) {}

    @PostMapping("/persons/search")
    @Operation(
            summary = "查找个人 / Find a person by full name, telephone or identity number",
            description = "By keyed hash: nobody is decrypted to be compared. Answers are masked.")
    List<Found> search(Caller caller, @RequestBody Sought sought) {
        return desk.find(caller, sought.text(), new WhatFor(sought.purpose(), sought.words()));
    }

    @GetMapping("/cases/{caseId}/complainant")
    @Operation(summary = "投诉人（脱敏） / The complainant, masked")
    ResponseEntity<Person> complainant(Caller caller, @PathVariable String caseId) {
        return ResponseEntity.of(desk.complainant(caller, caseId));
    }

    @PostMapping("/cases/{caseId}/complainant/readings")
    @Operation(summary = "查看投诉人 / Read the complainant in full")
    Person readComplainant(Caller caller, @PathVariable String caseId, @RequestBody WhatFor whatFor) {
        return desk.readComplainant(caller, caseId, whatFor);
    }

    @PostMapping("/clues/{clueId}/reporter/readings")
    @Operation(summary = "查看举报人 / Read who told a clue")
    Person readReporter(Caller caller, @PathVariable String clueId, @RequestBody WhatFor whatFor) {
        return desk.readReporter(caller, clueId, whatFor);
    }

    @PostMapping("/clues/{clueId}/statement/readings")
    @Operation(summary = "查看反映内容 / Read what was told, word for word")
    Person readStatement(Caller caller, @PathVariable String clueId, @RequestBody WhatFor whatFor) {
        return desk.readStatement(caller, clueId, whatFor);
    }
}
