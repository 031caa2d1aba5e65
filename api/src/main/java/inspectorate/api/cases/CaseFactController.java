package inspectorate.api.cases;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.projection.AsOf;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/cases/{caseId}/facts/{sequence}")
@Tag(name = "cases")
class CaseFactController {

    private final CaseDesk desk;
    private final ComplianceTimelines timelines;
    private final JsonMapper json;

    CaseFactController(CaseDesk desk, ComplianceTimelines timelines, JsonMapper json) {
        this.desk = desk;
        this.timelines = timelines;
        this.json = json;
    }

    @PostMapping("/retraction")
    @Operation(
            summary = "撤销事实 / Retract a fact of a case",
            description = "Refused where a later fact depends on it. Whoever asks what was known before still sees it.")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable int sequence,
            @RequestBody Retraction retraction) {
        return Answers.done(desk.retract(caller, key, new CaseId(caseId), sequence, retraction.reason()));
    }

    @PostMapping("/correction")
    @Operation(
            summary = "更正事实 / Correct a fact of a case",
            description = "The body holds the reason and the same fields with which that kind of fact is recorded.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable int sequence,
            @RequestBody ObjectNode correction) {
        var id = new CaseId(caseId);
        var statement = statement(caller, id, sequence, correction);
        var reason = correction.path("reason").asString("");
        return Answers.done(desk.correct(caller, key, id, sequence, reason, statement));
    }

    private CaseStatement statement(Caller caller, CaseId id, int sequence, ObjectNode correction) {
        var employerId = desk.card(caller, id, AsOf.NOW).employerId();
        var eventId = id.value() + "#" + sequence;
        var kind = timelines
                .event(employerId, eventId)
                .orElseThrow(() -> new UnknownHere("fact", eventId))
                .kind();
        var type = CaseStatements.ofFact(kind)
                .orElseThrow(() -> new IllegalArgumentException("A " + kind + " cannot be corrected"));
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(correction);
    }
}
