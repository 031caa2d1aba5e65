package inspectorate.api.clues;

import inspectorate.api.clues.ClueStatement.BecomingCase;
import inspectorate.api.clues.ClueStatement.Dismissal;
import inspectorate.api.clues.ClueStatement.Escalation;
import inspectorate.api.clues.ClueStatement.Incident;
import inspectorate.api.clues.ClueStatement.Result;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.domain.ids.ClueId;
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

/** How a clue goes up, becomes a case or ends. */
@RestController
@RequestMapping("/api/v1/clues/{clueId}")
@Tag(name = "clues")
class ClueLadderController {

    private final ClueDesk desk;

    ClueLadderController(ClueDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/incident-signs")
    @Operation(summary = "群体性事件苗头 / Report signs of a mass incident")
    ResponseEntity<Done> incident(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Incident said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/escalation")
    @Operation(summary = "上报 / Pass it to the next level")
    ResponseEntity<Done> escalation(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Escalation said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/case")
    @Operation(summary = "转为案件 / Make it a case")
    ResponseEntity<Done> becomingCase(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody BecomingCase said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/dismissal")
    @Operation(summary = "不予处理 / Dismiss it, with the reason")
    ResponseEntity<Done> dismissal(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Dismissal said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/result")
    @Operation(summary = "反馈结果 / Record that the result was told")
    ResponseEntity<Done> result(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Result said) {
        return state(caller, key, clueId, said);
    }

    private ResponseEntity<Done> state(Caller caller, @Nullable String key, String clueId, ClueStatement said) {
        return Answers.done(desk.state(caller, key, new ClueId(clueId), said));
    }
}
