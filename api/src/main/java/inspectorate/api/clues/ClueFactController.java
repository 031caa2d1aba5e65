package inspectorate.api.clues;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
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

/** Whose a clue is, and what was said of it wrongly. */
@RestController
@RequestMapping("/api/v1/clues/{clueId}")
@Tag(name = "clues")
class ClueFactController {

    private final ClueDesk desk;
    private final JsonMapper json;

    ClueFactController(ClueDesk desk, JsonMapper json) {
        this.desk = desk;
        this.json = json;
    }

    record Identification(BusinessDate on, EmployerId employerId) {}

    @PostMapping("/employer")
    @Operation(summary = "查明用人单位 / Identify the employer of a clue that only described it")
    ResponseEntity<Done> employer(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Identification said) {
        return Answers.done(desk.identify(caller, key, new ClueId(clueId), said.on(), said.employerId()));
    }

    @PostMapping("/facts/{sequence}/retraction")
    @Operation(summary = "撤销事实 / Retract a fact of a clue")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @PathVariable int sequence,
            @RequestBody Retraction retraction) {
        return Answers.done(desk.retract(caller, key, new ClueId(clueId), sequence, retraction.reason()));
    }

    @PostMapping("/facts/{sequence}/correction")
    @Operation(
            summary = "更正事实 / Correct a fact of a clue",
            description = "The body holds the reason and the same fields with which that kind of fact is recorded."
                    + " A dismissal's own reason stands as dismissalReason.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @PathVariable int sequence,
            @RequestBody ObjectNode correction) {
        var id = new ClueId(clueId);
        var kind = desk.fact(caller, id, sequence).kind();
        var reason = correction.path("reason").asString("");
        var type = ClueStatements.ofFact(kind)
                .orElseThrow(() -> new IllegalArgumentException("A " + kind + " cannot be corrected"));
        if (correction.has("dismissalReason")) {
            correction.set("reason", correction.get("dismissalReason"));
        }
        var said = json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .<ClueStatement>readValue(correction);
        return Answers.done(desk.correct(caller, key, id, sequence, reason, said));
    }
}
