package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.erasures.ErasureCard;
import inspectorate.query.erasures.ErasureCard.Status;
import inspectorate.query.erasures.Erasures;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/persons")
@Tag(name = "persons")
class ErasureController {

    private final ErasureDesk desk;
    private final Erasures erasures;

    ErasureController(ErasureDesk desk, Erasures erasures) {
        this.desk = desk;
        this.erasures = erasures;
    }

    record Said(String reason) {}

    @GetMapping("/erasures")
    @Operation(summary = "销毁个人信息的提议与决定 / Erasures proposed and decided")
    Page<ErasureCard> erasures(
            Caller caller,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return erasures.find(status, caller.scope(), Asked.page("-proposedOn", Set.of("proposedOn"), after, size));
    }

    @PostMapping("/{personId}/erasure")
    @Operation(
            summary = "提议销毁 / Propose to erase a person",
            description = "Refused while a case or clue that names the person is open, and until the archive's years"
                    + " are over: the refusal says from which day it is possible.")
    ResponseEntity<Done> propose(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String personId,
            @RequestBody Said said) {
        return Answers.done(desk.propose(caller, key, new PersonId(personId), said.reason()));
    }

    @PostMapping("/{personId}/erasure/confirmation")
    @Operation(summary = "决定销毁 / Erase the person; by another officer than proposed it")
    ResponseEntity<Done> confirm(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String personId,
            @RequestBody Said said) {
        return Answers.done(desk.confirm(caller, key, new PersonId(personId), said.reason()));
    }

    @PostMapping("/{personId}/erasure/refusal")
    @Operation(summary = "不予销毁 / Refuse the erasure")
    ResponseEntity<Done> refuse(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String personId,
            @RequestBody Said said) {
        return Answers.done(desk.refuse(caller, key, new PersonId(personId), said.reason()));
    }
}
