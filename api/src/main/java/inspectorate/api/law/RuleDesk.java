package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.JURISDICTION_HAS_NO_VALUE;

import inspectorate.api.profiles.Laws;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.tables.RuleTables;
import inspectorate.domain.law.tables.Ruling;
import inspectorate.domain.law.tables.Table;
import java.time.LocalDate;
import java.util.List;
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
        return found(id, law(profile, on));
    }

    public Ruling evaluate(String id, String profile, @Nullable LocalDate on, RuleInputs inputs) {
        var law = law(profile, on);
        return found(id, law).evaluate(law, inputs.words(), inputs.lists());
    }

    /** Where no number of the law is known, its tables are another country's. */
    private Table found(String id, Law law) {
        var found = RuleTables.look(id, law).orElseThrow(() -> laws.lacking(id));
        if (law.values().isEmpty()) {
            throw new RuleViolated(JURISDICTION_HAS_NO_VALUE, id);
        }
        return found;
    }

    /** Every rule that can be asked there, those that are nothing but a period among them. */
    public List<Table> tables(String profile, @Nullable LocalDate on) {
        return RuleTables.all(law(profile, on));
    }

    private Law law(String profile, @Nullable LocalDate on) {
        return laws.find(profile, on == null ? laws.today(profile) : on);
    }
}
