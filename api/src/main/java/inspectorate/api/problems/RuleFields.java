package inspectorate.api.problems;

import inspectorate.api.files.FileRule;
import inspectorate.domain.FactRule;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.attachments.AttachmentRule;
import inspectorate.domain.blacklist.ListingRule;
import inspectorate.domain.bookkeeping.RegisterRule;
import inspectorate.domain.cases.CaseRule;
import inspectorate.domain.cases.ProcedureRule;
import inspectorate.domain.certificates.CertificateRule;
import inspectorate.domain.clues.ClueRule;
import inspectorate.domain.delegations.DelegationRule;
import inspectorate.domain.employers.EmployerRule;
import inspectorate.domain.employers.MergingRule;
import inspectorate.domain.grids.GridCellRule;
import inspectorate.domain.inspections.InspectionRule;
import inspectorate.domain.integrity.RatingRule;
import inspectorate.domain.law.LawRule;
import inspectorate.domain.papers.PaperRule;
import inspectorate.domain.persons.PersonRule;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which field of a request or form a rule speaks of, by the name both have for it. */
public final class RuleFields {

    private static final Map<Rule, String> FIELDS = Map.ofEntries(
            Map.entry(FactRule.BUSINESS_DATE_NOT_IN_FUTURE, "on"),
            Map.entry(FactRule.BUSINESS_DATE_IS_PLAUSIBLE, "on"),
            Map.entry(MergingRule.MERGING_FOLLOWS_WHAT_IT_RESTS_ON, "on"),
            Map.entry(FactRule.REASON_IS_GIVEN, "reason"),
            Map.entry(CaseRule.REASON_IS_STATED, "reason"),
            Map.entry(CaseRule.FACTS_FOLLOW_ONE_ANOTHER, "on"),
            Map.entry(CaseRule.LEAD_INSPECTOR_IS_NAMED, "leadInspectorId"),
            Map.entry(CaseRule.ARREARS_SAY_SOMETHING, "workers"),
            Map.entry(CaseRule.DUE_DATE_FOLLOWS_ISSUE, "dueOn"),
            Map.entry(CaseRule.ORDER_NAMES_ITS_TERM, "dueOn"),
            Map.entry(CaseRule.BREACH_FOLLOWS_DUE_DATE, "on"),
            Map.entry(CaseRule.IN_TIME_MEANS_BY_THE_DUE_DATE, "late"),
            Map.entry(CaseRule.PAYMENT_WITHIN_WHAT_IS_OWED, "amount"),
            Map.entry(CertificateRule.TRAINING_IS_NAMED, "course"),
            Map.entry(CertificateRule.CERTIFICATE_EXPIRES_LATER, "expiresOn"),
            Map.entry(CertificateRule.ISSUER_ISSUES_THIS_ROLE, "issuer"),
            Map.entry(CertificateRule.CERTIFICATE_REVOCATION_STATES_WHY, "reason"),
            Map.entry(CertificateRule.CERTIFICATE_FACTS_FOLLOW_ONE_ANOTHER, "on"),
            Map.entry(ProcedureRule.LEAD_IS_CERTIFIED, "leadInspectorId"),
            Map.entry(ProcedureRule.CO_INSPECTORS_ARE_CERTIFIED, "coInspectorIds"),
            Map.entry(InspectionRule.INSPECTOR_IS_CERTIFIED, "inspectorId"),
            Map.entry(ClueRule.CLUE_TELLS_ITS_EMPLOYER, "employerDescription"),
            Map.entry(ClueRule.PLATFORM_CLUE_HAS_A_NUMBER, "externalNumber"),
            Map.entry(ClueRule.CLUE_IS_REPORTED_ONCE, "externalNumber"),
            Map.entry(ClueRule.CLUE_WORKERS_ARE_NOT_NEGATIVE, "workers"),
            Map.entry(ClueRule.CLUE_FACTS_FOLLOW_THE_REPORT, "on"),
            Map.entry(ClueRule.DISMISSAL_STATES_REASON, "reason"),
            Map.entry(ClueRule.SKIPPING_NEEDS_INCIDENT_SIGN, "reason"),
            Map.entry(ClueRule.CLUE_GOES_UP_ITS_OWN_BRANCH, "to"),
            Map.entry(DelegationRule.DELEGATION_IS_WRITTEN, "paper"),
            Map.entry(DelegationRule.DELEGATE_BELONGS_TO_DELEGATOR, "delegate"),
            Map.entry(DelegationRule.FINES_ARE_DELEGATED_UP_TO_AN_AMOUNT, "fineUpTo"),
            Map.entry(DelegationRule.DELEGATION_HAS_A_PERIOD, "validTo"),
            Map.entry(DelegationRule.DELEGATION_IS_PUBLISHED_FIRST, "publishedOn"),
            Map.entry(DelegationRule.REVOCATION_STATES_WHY, "reason"),
            Map.entry(EmployerRule.EMPLOYER_HAS_A_NAME, "name"),
            Map.entry(EmployerRule.EMPLOYER_NAME_FITS, "name"),
            Map.entry(EmployerRule.EMPLOYER_IS_REGISTERED_ONCE, "name"),
            Map.entry(EmployerRule.NEW_NAME_DIFFERS, "name"),
            Map.entry(EmployerRule.EMPLOYER_IS_IDENTIFIED_ONCE, "creditCode"),
            Map.entry(EmployerRule.CREDIT_CODE_CHECKSUM_HOLDS, "creditCode"),
            Map.entry(RegisterRule.CREDIT_CODE_NAMES_ONE_EMPLOYER, "creditCode"),
            Map.entry(RegisterRule.CODE_NAMES_ONE_FILE_ASKED_FOR, "jurisdiction"),
            Map.entry(EmployerRule.NEW_CELL_DIFFERS, "cellId"),
            Map.entry(EmployerRule.CELL_STAYS_IN_JURISDICTION, "cellId"),
            Map.entry(GridCellRule.CELL_IS_DEFINED_ONCE, "cellId"),
            Map.entry(GridCellRule.CELL_IS_DEFINED, "cellId"),
            Map.entry(GridCellRule.CELL_HAS_A_NAME, "name"),
            Map.entry(InspectionRule.FINDING_NAMES_AN_ITEM, "findings"),
            Map.entry(InspectionRule.WORKERS_ARE_NOT_NEGATIVE, "workers"),
            Map.entry(ListingRule.PROPOSAL_NAMES_GROUND, "article"),
            Map.entry(ListingRule.REMOVAL_STATES_REASON, "reason"),
            Map.entry(AttachmentRule.ATTACHMENT_SAYS_WHAT_IT_SHOWS, "shows"),
            Map.entry(AttachmentRule.ATTACHMENT_REMOVAL_STATES_REASON, "reason"),
            Map.entry(FileRule.FILE_FITS, "file"),
            Map.entry(FileRule.FILE_SAYS_SOMETHING, "file"),
            Map.entry(FileRule.FILE_TYPE_IS_TAKEN, "file"),
            Map.entry(PaperRule.PAPER_NAMES_ITS_DAY, "on"),
            Map.entry(PaperRule.PAPER_FOLLOWS_ITS_BASIS, "on"),
            Map.entry(PaperRule.NUMBER_IS_OF_ITS_YEAR, "on"),
            Map.entry(PaperRule.NUMBER_IS_STATED, "number"),
            Map.entry(PaperRule.MIGRATED_NUMBER_IS_NEW, "number"),
            Map.entry(PaperRule.VOIDING_STATES_REASON, "reason"),
            Map.entry(RegisterRule.MIGRATED_NUMBER_IS_BEFORE_OURS, "number"),
            Map.entry(PersonRule.PURPOSE_IS_STATED, "text"),
            Map.entry(PersonRule.PURPOSE_NAMES_NOBODY, "text"),
            Map.entry(PersonRule.ERASURE_STATES_REASON, "reason"),
            Map.entry(LawRule.PROFILE_EXISTS, "profile"),
            Map.entry(LawRule.EXTENSION_PRECEDES_EXPIRY, "extendedOn"),
            Map.entry(LawRule.EXTENSION_FOLLOWS_THE_START, "extendedOn"),
            Map.entry(LawRule.EXTENSION_WITHIN_ITS_LIMIT, "extendedBy"),
            Map.entry(LawRule.PERIOD_CAN_BE_EXTENDED, "extendedOn"),
            Map.entry(LawRule.PAUSE_LIES_WITHIN_THE_PERIOD, "pause"),
            Map.entry(RatingRule.YEAR_IS_OVER, "year"));

    /** What a rule of the law was asked with: its refusals begin with the name. */
    private static final Set<Rule> INPUTS =
            Set.of(LawRule.INPUT_IS_GIVEN, LawRule.INPUT_IS_ASKED_FOR, LawRule.INPUT_IS_READABLE);

    private RuleFields() {}

    /** Empty where the rule speaks of the whole, such as the stage of a case. */
    public static Optional<String> of(RuleViolated refused) {
        return INPUTS.contains(refused.rule())
                ? Optional.of(refused.detail().split(" ", 2)[0])
                : refused.field().or(() -> Optional.ofNullable(FIELDS.get(refused.rule())));
    }
}
