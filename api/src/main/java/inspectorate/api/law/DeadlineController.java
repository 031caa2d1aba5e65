package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.INPUT_IS_ASKED_FOR;
import static inspectorate.domain.law.LawRule.PERIOD_IS_EXTENDED_ONCE;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.LegalValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "期限及其理由 / Deadlines that explain themselves")
class DeadlineController {

    private static final Set<String> ASKED =
            Set.of("rule", "from", "profile", "pause", "extendedOn", "extendedBy", "atLeast");

    private final DeadlineDesk desk;

    DeadlineController(DeadlineDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "期限一览 / The clocks of a profile")
    List<LegalValue> clocks(
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return desk.clocks(profile, on);
    }

    @GetMapping("/explain")
    @Operation(
            summary = "期限试算 / What if: when is it due, and why",
            description = "Each day is counted or skipped with its reason; where two clocks run, the earlier binds.")
    DeadlineAnswer explain(
            @Parameter(description = "A rule such as R-INV-6, or the key of one clock") @RequestParam String rule,
            @Parameter(description = "The day it starts on, or for a clock of hours the time", example = "2025-03-10")
                    @RequestParam
                    String from,
            @Parameter(description = "Id or name of a profile, or a jurisdiction")
                    @RequestParam(defaultValue = RuleDesk.NATIONAL)
                    String profile,
            @Parameter(description = "Suspended from, resumed on, cause: 2025-04-01..2025-04-10:SUSPENSION")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> pause,
            @Parameter(description = "Day on which the extension was approved; a period is extended once")
                    @RequestParam(required = false)
                    @Nullable
                    List<LocalDate> extendedOn,
            @Parameter(description = "Length of the extension; as much as the law allows if left out")
                    @RequestParam(required = false)
                    @Nullable
                    Integer extendedBy,
            @Parameter(hidden = true) @RequestParam Map<String, String> said) {
        said.keySet().stream().filter(name -> !ASKED.contains(name)).findFirst().ifPresent(name -> {
            throw new RuleViolated(INPUT_IS_ASKED_FOR, name);
        });
        var extended = extendedOn == null ? List.<LocalDate>of() : extendedOn;
        PERIOD_IS_EXTENDED_ONCE.require(extended.size() <= 1);
        var approved = extended.isEmpty() ? null : extended.getFirst();
        return desk.explain(rule, profile, from, pause == null ? List.of() : pause, approved, extendedBy);
    }
}
