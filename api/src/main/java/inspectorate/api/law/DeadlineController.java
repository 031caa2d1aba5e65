package inspectorate.api.law;

import inspectorate.api.profiles.Laws;
import inspectorate.domain.law.Deadlines;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.Pause;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/deadlines")
@Tag(name = "deadlines", description = "期限及其理由 / Deadlines that explain themselves")
class DeadlineController {

    private final Laws laws;

    DeadlineController(Laws laws) {
        this.laws = laws;
    }

    @GetMapping
    @Operation(summary = "期限一览 / The clocks of a profile")
    List<LegalValue> clocks(
            @RequestParam(defaultValue = "CN") String profile, @RequestParam(required = false) @Nullable LocalDate on) {
        return new Deadlines(laws.find(profile, on == null ? laws.today(profile) : on)).clocks();
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
            @Parameter(description = "Id or name of a profile, or a jurisdiction") @RequestParam(defaultValue = "CN")
                    String profile,
            @Parameter(description = "Suspended from, resumed on, cause: 2025-04-01..2025-04-10:SUSPENSION")
                    @RequestParam(required = false)
                    @Nullable
                    List<String> pause,
            @Parameter(description = "Day on which the extension was approved")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate extendedOn,
            @Parameter(description = "Length of the extension; as much as the law allows if left out")
                    @RequestParam(required = false)
                    @Nullable
                    Integer extendedBy) {
        var start = time(from);
        var pauses = pause == null
                ? List.<Pause>of()
                : pause.stream().map(DeadlineController::pause).toList();
        var course = new Course(start, pauses, extendedOn == null ? null : extendedOn.atStartOfDay(), extendedBy);
        return DeadlineAnswer.of(rule, new Deadlines(laws.find(profile, start.toLocalDate())).explain(rule, course));
    }

    static LocalDateTime time(String text) {
        try {
            return text.length() > 10
                    ? LocalDateTime.parse(text)
                    : LocalDate.parse(text).atStartOfDay();
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("Not a day or a time: " + text, wrong);
        }
    }

    static Pause pause(String text) {
        var parts = text.split("\\.\\.|:");
        try {
            return new Pause(
                    LocalDate.parse(parts[0]),
                    LocalDate.parse(parts[1]),
                    parts.length > 2 ? Pause.Cause.valueOf(parts[2]) : Pause.Cause.SUSPENSION);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException wrong) {
            throw new IllegalArgumentException("A pause is written from..until:CAUSE, not " + text, wrong);
        }
    }
}
