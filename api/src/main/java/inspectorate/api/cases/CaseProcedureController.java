package inspectorate.api.cases;

import inspectorate.api.cases.CaseStatement.Acceptance;
import inspectorate.api.cases.CaseStatement.Arrears;
import inspectorate.api.cases.CaseStatement.Breach;
import inspectorate.api.cases.CaseStatement.Filing;
import inspectorate.api.cases.CaseStatement.Order;
import inspectorate.api.cases.CaseStatement.Rectification;
import inspectorate.api.cases.CaseStatement.Refusal;
import inspectorate.api.cases.CaseStatement.Withdrawal;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.domain.ids.CaseId;
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

/** From intake to the end of the order. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
@Tag(name = "cases")
class CaseProcedureController {

    private final CaseDesk desk;

    CaseProcedureController(CaseDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/acceptance")
    @Operation(summary = "受理 / Accept")
    ResponseEntity<Done> acceptance(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Acceptance said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/refusal")
    @Operation(summary = "不予受理 / Refuse, with the reason")
    ResponseEntity<Done> refusal(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Refusal said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/withdrawal")
    @Operation(summary = "撤回 / The complainant withdraws")
    ResponseEntity<Done> withdrawal(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Withdrawal said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/filing")
    @Operation(summary = "立案 / File, naming the lead inspector")
    ResponseEntity<Done> filing(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Filing said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/wage-arrears")
    @Operation(summary = "报告欠薪 / Report wage arrears")
    ResponseEntity<Done> arrears(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Arrears said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/rectification-orders")
    @Operation(summary = "责令限期改正 / Issue a rectification order")
    ResponseEntity<Done> order(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Order said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/rectifications")
    @Operation(summary = "核实改正 / Verify that the order was carried out, wholly or in part")
    ResponseEntity<Done> rectification(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Rectification said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/breaches")
    @Operation(summary = "逾期未改正 / Record that the order is overdue")
    ResponseEntity<Done> breach(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Breach said) {
        return state(caller, key, caseId, said);
    }

    private ResponseEntity<Done> state(Caller caller, @Nullable String key, String caseId, CaseStatement said) {
        return Answers.done(desk.state(caller, key, new CaseId(caseId), said));
    }
}
