package inspectorate.domain.cases;

import inspectorate.domain.law.Certainty;
import java.util.stream.Stream;

/** Who sent a matter here officially, and is told what came of it, beside whoever complained. */
public enum Requester {
    /** 工会提请处理: must be handled and answered (R-INT-9). */
    UNION(CaseClocks.UNION_NOTICE, Certainty.STATUTE_TEXT),
    /** 全国根治欠薪线索反映平台: the result is returned to it (R-INT-10). */
    PLATFORM("deadline.platform-notice", Certainty.FROM_MEMORY);

    private final String duty;
    private final Certainty certainty;

    Requester(String duty, Certainty certainty) {
        this.duty = duty;
        this.certainty = certainty;
    }

    /** Clock of the duty to tell. */
    public String duty() {
        return duty;
    }

    Certainty certainty() {
        return certainty;
    }

    /** Whoever complained is told as the statute says. */
    static Certainty certaintyOf(String duty) {
        return Stream.of(values())
                .filter(requester -> requester.duty.equals(duty))
                .map(Requester::certainty)
                .findFirst()
                .orElse(Certainty.STATUTE_TEXT);
    }
}
