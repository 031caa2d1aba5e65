package inspectorate.api.procedure;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.http.Answers;
import inspectorate.domain.cases.StepPhase;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CaseId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

@RestController
@RequestMapping("/api/v1/cases/{caseId}/steps")
@Tag(name = "cases")
class ProcedureController {

    private final ProcedureDesk desk;
    private final StepBody bodies;

    ProcedureController(ProcedureDesk desk, StepBody bodies) {
        this.desk = desk;
        this.bodies = bodies;
    }

    /** @param refusal the rule that stands in the way now; null where the step may follow */
    record Offered(
            String step,
            StepPhase phase,
            boolean follows,
            boolean mine,
            @Nullable Refusal refusal,
            List<Asked> fields) {

        static Offered of(ProcedureDesk.Next next) {
            var rule = next.step().rule();
            return new Offered(
                    name(next.step()),
                    next.step().phase(),
                    next.follows(),
                    next.mine(),
                    next.follows() ? null : new Refusal(rule.name(), rule.article(), rule.text()),
                    StepField.of(next.step()).stream().map(Asked::of).toList());
        }
    }

    record Refusal(String rule, String article, String sentence) {}

    record Asked(String name, String type, boolean required, List<String> choices) {

        static Asked of(StepField field) {
            var choices = field.kind().isEnum()
                    ? List.of(field.kind().getEnumConstants()).stream()
                            .map(Object::toString)
                            .toList()
                    : List.<String>of();
            return new Asked(field.name(), field.kind().getSimpleName(), field.required(), choices);
        }
    }

    @GetMapping
    @Operation(
            summary = "下一步 / Every step: whether it may follow now and is yours, which rule stands in its way, and what"
                    + " it asks")
    List<Offered> next(Caller caller, @PathVariable String caseId) {
        return desk.next(caller, desk.card(caller, new CaseId(caseId))).stream()
                .map(Offered::of)
                .toList();
    }

    @PostMapping("/{step}")
    @Operation(
            summary = "办理 / Take a step; the body is its day ({@code on}) and the fields that the list of steps names")
    ResponseEntity<Done> take(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable String step,
            @RequestBody ObjectNode said) {
        var row = row(step);
        var on = bodies.on(said);
        return Answers.done(desk.take(
                caller,
                key,
                new CaseId(caseId),
                row,
                on,
                money -> bodies.read(row, said, _ -> caller.accountId(), money)));
    }

    private static String name(StepTable step) {
        return step.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static StepTable row(String name) {
        for (var step : StepTable.values()) {
            if (name(step).equals(name)) {
                return step;
            }
        }
        throw new UnknownHere("step", name);
    }
}
