package inspectorate.domain.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The law a decision was made under: it stays what it was, whatever the law becomes.
 *
 * @param rule decision table that was asked, such as {@code R-DEC-1}; empty where none was
 * @param outcome what it answered
 * @param row the row that decided; empty where the rule computes
 * @param version version of the jurisdiction's profile
 * @param clocks what began to run
 * @param delegation on which the officer rested who took the step; null where the department itself acted
 */
public record LegalGround(
        String rule,
        String outcome,
        String row,
        String version,
        Certainty certainty,
        List<LegalClock> clocks,
        @Nullable DelegatedBy delegation) {

    public LegalGround(
            String rule, String outcome, String row, String version, Certainty certainty, List<LegalClock> clocks) {
        this(rule, outcome, row, version, certainty, clocks, null);
    }

    public LegalGround and(List<LegalClock> more) {
        return new LegalGround(
                rule,
                outcome,
                row,
                version,
                certainty,
                Stream.concat(clocks.stream(), more.stream()).toList(),
                delegation);
    }

    public Optional<LegalClock> clock(String key) {
        return clocks.stream().filter(clock -> clock.key().equals(key)).findFirst();
    }
}
