package inspectorate.api.delegations;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.delegations.DelegationBook.Delegation;
import inspectorate.domain.ids.DelegationId;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping("/api/v1/delegations/{jurisdiction}")
@Tag(name = "delegations", description = "委托执法 / What a department lets its squads do in its name, in writing")
class DelegationController {

    private final DelegationDesk desk;

    DelegationController(DelegationDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "委托书 / Delegations of a department, the latest first")
    Page<Delegation> page(
            Caller caller,
            @PathVariable String jurisdiction,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return desk.page(caller, jurisdiction, new PageRequest("proposed", true, after, size));
    }

    @PostMapping
    @Operation(summary = "拟委托 / Propose a delegation; another person grants it")
    ResponseEntity<Done> propose(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @RequestBody DelegationDesk.Proposal said) {
        return Answers.created("/api/v1/delegations/" + jurisdiction, desk.propose(caller, key, jurisdiction, said));
    }

    record Decision(boolean granted) {}

    @PostMapping("/{delegationId}/decisions")
    @Operation(summary = "批准或不予委托 / Grant or decline a proposed delegation")
    ResponseEntity<Done> decide(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestBody Decision said) {
        return Answers.done(desk.decide(caller, key, jurisdiction, new DelegationId(delegationId), said.granted()));
    }

    record Revocation(BusinessDate on, String reason) {}

    @PostMapping("/{delegationId}/revocation")
    @Operation(summary = "撤销委托 / Revoke a delegation; it holds no longer from that day on")
    ResponseEntity<Done> revoke(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestBody Revocation said) {
        return Answers.done(
                desk.revoke(caller, key, jurisdiction, new DelegationId(delegationId), said.on(), said.reason()));
    }

    /** @param text all that the paper says, as it says it indeed */
    record Correction(String reason, DelegationDesk.Proposal text) {}

    @PostMapping("/{delegationId}/correction")
    @Operation(
            summary = "更正委托书 / Correct number, scope or period of a delegation that was recorded wrongly",
            description = "Once it was granted, another person than proposed it corrects it.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestBody Correction said) {
        return Answers.done(
                desk.correct(caller, key, jurisdiction, new DelegationId(delegationId), said.reason(), said.text()));
    }

    @PostMapping("/{delegationId}/revocation/retraction")
    @Operation(summary = "恢复误撤的委托 / Retract a revocation that was recorded by mistake")
    ResponseEntity<Done> retractRevocation(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestBody Retraction said) {
        return Answers.done(
                desk.retractRevocation(caller, key, jurisdiction, new DelegationId(delegationId), said.reason()));
    }
}
