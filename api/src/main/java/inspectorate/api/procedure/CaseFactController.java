package inspectorate.api.procedure;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.cases.CaseStatement;
import inspectorate.api.cases.CaseStatements;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.cases.Restated;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.TimelineEntry;
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
    private final ProcedureDesk procedure;
    private final StepBody bodies;
    private final ComplianceTimelines timelines;
    private final JsonMapper json;

    CaseFactController(
            CaseDesk desk, ProcedureDesk procedure, StepBody bodies, ComplianceTimelines timelines, JsonMapper json) {
        this.desk = desk;
        this.procedure = procedure;
        this.bodies = bodies;
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
            description = "The body holds the reason and the same fields with which that kind of fact is recorded. Of a"
                    + " step of the procedure only what was wrong need be said, its own reason as ownReason; the rest,"
                    + " its day and who decided stay as they were.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable int sequence,
            @RequestBody ObjectNode correction) {
        var id = new CaseId(caseId);
        var wrong = recorded(caller, id, sequence);
        var reason = correction.path("reason").asString("");
        var step = StepTable.named(wrong.kind());
        return Answers.done(
                step.isPresent()
                        ? correct(caller, key, id, sequence, reason, step.get(), wrong, said(correction, wrong))
                        : desk.correct(caller, key, id, sequence, reason, statement(wrong.kind(), correction)));
    }

    private Done correct(
            Caller caller,
            @Nullable String key,
            CaseId id,
            int sequence,
            String reason,
            StepTable step,
            TimelineEntry wrong,
            ObjectNode said) {
        var told = Restated.of(wrong.event()).orElseThrow();
        return procedure.correct(
                caller, key, id, sequence, reason, bodies.on(said), money -> bodies.read(step, told, said, money));
    }

    /** The fact's own reason stands beside the reason why it is corrected. */
    private static ObjectNode said(ObjectNode correction, TimelineEntry wrong) {
        var said = correction.deepCopy();
        said.remove("reason");
        if (said.has("ownReason")) {
            said.set("reason", said.remove("ownReason"));
        }
        if (!said.has("on")) {
            said.put("on", wrong.on());
        }
        return said;
    }

    private TimelineEntry recorded(Caller caller, CaseId id, int sequence) {
        var employerId = desk.card(caller, id, AsOf.NOW).employerId();
        var eventId = id.value() + "#" + sequence;
        return timelines.event(employerId, eventId).orElseThrow(() -> new UnknownHere("fact", eventId));
    }

    private CaseStatement statement(String kind, ObjectNode correction) {
        var type = CaseStatements.ofFact(kind)
                .orElseThrow(() -> new IllegalArgumentException("A " + kind + " cannot be corrected"));
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(correction);
    }
}
