package inspectorate.api.clues;

import inspectorate.api.clues.ClueStatement.Education;
import inspectorate.api.clues.ClueStatement.Mediation;
import inspectorate.api.clues.ClueStatement.Rectification;
import inspectorate.api.clues.ClueStatement.Refusal;
import inspectorate.api.clues.ClueStatement.Urging;
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

/** What a village or street does about a clue by itself. */
@RestController
@RequestMapping("/api/v1/clues/{clueId}")
@Tag(name = "clues")
class ClueUrgingController {

    private final ClueDesk desk;

    ClueUrgingController(ClueDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/education")
    @Operation(summary = "宣传教育 / Educate the employer")
    ResponseEntity<Done> education(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Education said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/urging")
    @Operation(summary = "督促整改 / Urge rectification: not an order")
    ResponseEntity<Done> urging(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Urging said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/mediations")
    @Operation(summary = "调解 / Record a mediation, agreed or failed")
    ResponseEntity<Done> mediation(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Mediation said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/rectification")
    @Operation(summary = "自行改正 / The employer put it right after urging")
    ResponseEntity<Done> rectification(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Rectification said) {
        return state(caller, key, clueId, said);
    }

    @PostMapping("/refusal")
    @Operation(summary = "拒不改正 / The employer refused")
    ResponseEntity<Done> refusal(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String clueId,
            @RequestBody Refusal said) {
        return state(caller, key, clueId, said);
    }

    private ResponseEntity<Done> state(Caller caller, @Nullable String key, String clueId, ClueStatement said) {
        return Answers.done(desk.state(caller, key, new ClueId(clueId), said));
    }
}
