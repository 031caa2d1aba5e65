package inspectorate.api.law;

import inspectorate.api.profiles.Laws;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.tables.RuleTables;
import inspectorate.domain.law.tables.Ruling;
import inspectorate.domain.law.tables.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the rules are asked; REST and the console both come here. */
@Component
public class RuleDesk {

    public static final String NATIONAL = "CN";

    private final Laws laws;

    RuleDesk(Laws laws) {
        this.laws = laws;
    }

    /** @param on day whose law is asked for; today where it is null */
    public Table table(String id, String profile, @Nullable LocalDate on) {
        return RuleTables.find(id, law(profile, on));
    }

    public Ruling evaluate(String id, String profile, @Nullable LocalDate on, RuleInputs inputs) {
        var law = law(profile, on);
        return RuleTables.find(id, law).evaluate(law, inputs.words(), inputs.lists());
    }

    private Law law(String profile, @Nullable LocalDate on) {
        return laws.find(profile, on == null ? laws.today(profile) : on);
    }
}
