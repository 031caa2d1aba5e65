package inspectorate.api.law;

import inspectorate.api.profiles.Shipped;

/** The desks over the law as it is shipped. */
public final class LawDesks {

    private LawDesks() {}

    public static RuleDesk rules() {
        return new RuleDesk(Shipped.LAWS);
    }

    public static DeadlineDesk deadlines() {
        return new DeadlineDesk(Shipped.LAWS);
    }
}
