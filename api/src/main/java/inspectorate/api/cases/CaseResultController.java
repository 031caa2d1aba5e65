package inspectorate.api.cases;

import inspectorate.api.cases.CaseStatement.Absconding;
import inspectorate.api.cases.CaseStatement.Closure;
import inspectorate.api.cases.CaseStatement.CourtApplication;
import inspectorate.api.cases.CaseStatement.Decision;
import inspectorate.api.cases.CaseStatement.Payment;
import inspectorate.api.cases.CaseStatement.Penalty;
import inspectorate.api.cases.CaseStatement.PoliceTransfer;
import inspectorate.api.cases.CaseStatement.Publication;
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

/** What came of a case. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}")
@Tag(name = "cases")
class CaseResultController {

    private final CaseDesk desk;

    CaseResultController(CaseDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/abscondings")
    @Operation(summary = "逃匿 / Record that the employer absconded")
    ResponseEntity<Done> absconding(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Absconding said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/payments")
    @Operation(summary = "支付 / Record a payment of wages")
    ResponseEntity<Done> payment(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Payment said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/decisions")
    @Operation(summary = "行政处理决定 / Record a handling decision")
    ResponseEntity<Done> decision(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Decision said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/penalties")
    @Operation(summary = "行政处罚决定 / Impose a penalty")
    ResponseEntity<Done> penalty(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Penalty said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/police-transfers")
    @Operation(summary = "移送公安 / Transfer to the police")
    ResponseEntity<Done> policeTransfer(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody PoliceTransfer said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/court-applications")
    @Operation(summary = "申请法院强制执行 / Apply to the court for enforcement")
    ResponseEntity<Done> courtApplication(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody CourtApplication said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/publications")
    @Operation(summary = "社会公布 / Publish")
    ResponseEntity<Done> publication(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Publication said) {
        return state(caller, key, caseId, said);
    }

    @PostMapping("/closure")
    @Operation(summary = "结案 / Close")
    ResponseEntity<Done> closure(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Closure said) {
        return state(caller, key, caseId, said);
    }

    private ResponseEntity<Done> state(Caller caller, @Nullable String key, String caseId, CaseStatement said) {
        return Answers.done(desk.state(caller, key, new CaseId(caseId), said));
    }
}
