package inspectorate.api.problems;

import inspectorate.api.files.FileRule;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.FactRule;
import inspectorate.domain.Rule;
import inspectorate.domain.accounts.AccountRule;
import inspectorate.domain.attachments.AttachmentRule;
import inspectorate.domain.blacklist.ListingRule;
import inspectorate.domain.bookkeeping.ParkingRule;
import inspectorate.domain.bookkeeping.ReadModelRule;
import inspectorate.domain.bookkeeping.RegisterRule;
import inspectorate.domain.cases.CaseRule;
import inspectorate.domain.cases.ProcedureRule;
import inspectorate.domain.certificates.CertificateRule;
import inspectorate.domain.clues.ClueRule;
import inspectorate.domain.delegations.DelegationRule;
import inspectorate.domain.employers.EmployerRule;
import inspectorate.domain.employers.MergingRule;
import inspectorate.domain.grids.GridCellRule;
import inspectorate.domain.imports.ImportRule;
import inspectorate.domain.inspections.InspectionRule;
import inspectorate.domain.integrity.RatingRule;
import inspectorate.domain.law.LawRule;
import inspectorate.domain.law.changes.ProfileRule;
import inspectorate.domain.papers.PaperRule;
import inspectorate.domain.persons.PersonRule;
import inspectorate.query.projection.AsOfRule;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What a rule says in Chinese, and where a rule is found by the name in a problem's type. */
public final class RuleSentences {

    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("rules", Locale.SIMPLIFIED_CHINESE, RuleSentences.class.getClassLoader());

    private static final List<Rule> RULES = Stream.<Rule[]>of(
                    FactRule.values(),
                    FileRule.values(),
                    AccountRule.values(),
                    AttachmentRule.values(),
                    ListingRule.values(),
                    RegisterRule.values(),
                    ReadModelRule.values(),
                    ParkingRule.values(),
                    AsOfRule.values(),
                    CaseRule.values(),
                    ProcedureRule.values(),
                    DelegationRule.values(),
                    CertificateRule.values(),
                    ClueRule.values(),
                    EmployerRule.values(),
                    MergingRule.values(),
                    GridCellRule.values(),
                    ImportRule.values(),
                    InspectionRule.values(),
                    LawRule.values(),
                    PaperRule.values(),
                    PersonRule.values(),
                    ProfileRule.values(),
                    LedgerRule.values(),
                    RatingRule.values())
            .flatMap(Arrays::stream)
            .toList();

    private RuleSentences() {}

    /** The sentence in Chinese; the English one where a rule has none. */
    public static String chinese(Rule rule) {
        return rule instanceof LedgerRule ledger ? ledger.chinese() : chinese(rule.name(), rule.text());
    }

    public static String chinese(String rule, String otherwise) {
        try {
            return CHINESE.getString(rule);
        } catch (MissingResourceException untranslated) {
            return otherwise;
        }
    }

    /** {@code DUE_DATE_FOLLOWS_ISSUE} becomes {@code due-date-follows-issue}. */
    public static String slug(Rule rule) {
        return rule.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<Rule> all() {
        return RULES;
    }

    static Optional<Rule> find(String slug) {
        return RULES.stream().filter(rule -> slug(rule).equals(slug)).findFirst();
    }
}
