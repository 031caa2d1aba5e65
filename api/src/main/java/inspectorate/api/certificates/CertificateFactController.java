package inspectorate.api.certificates;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.compliancetimeline.TimelineEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/certificates/{jurisdiction}/{inspectorId}/facts")
@Tag(name = "certificates")
class CertificateFactController {

    private final CertificateDesk desk;

    CertificateFactController(CertificateDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "证件记录 / All that was recorded of one inspector, the latest first")
    List<TimelineEntry> facts(Caller caller, @PathVariable String jurisdiction, @PathVariable String inspectorId) {
        return desk.facts(caller, jurisdiction, new AccountId(inspectorId));
    }

    @PostMapping("/{sequence}/retraction")
    @Operation(summary = "撤销证件记录 / Retract what was recorded by mistake")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @PathVariable int sequence,
            @RequestBody Retraction said) {
        return Answers.done(
                desk.retract(caller, key, jurisdiction, new AccountId(inspectorId), sequence, said.reason()));
    }

    @PostMapping("/{sequence}/correction")
    @Operation(
            summary = "更正证件记录 / Correct number, day, period or whatever was recorded wrongly",
            description = "What is left out stays as it was recorded.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @PathVariable int sequence,
            @RequestBody CertificateCorrection said) {
        var inspector = new AccountId(inspectorId);
        var told = desk.fact(caller, jurisdiction, inspector, sequence);
        return Answers.done(
                desk.correct(caller, key, jurisdiction, inspector, sequence, told, said.reason(), said.of(told)));
    }
}
