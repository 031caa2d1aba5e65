package inspectorate.domain.cases;

import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.AgencyLevel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From filing to the report of the investigation (R-INV). */
public sealed interface InvestigationStep extends ProcedureStep {

    /** 更换主办、协办 (R-INV-3, R-INV-4): the whole team as it is from now on. */
    record TeamChange(AccountId lead, List<AccountId> coInspectors, String reason) implements InvestigationStep {}

    /** 申请回避 (R-INV-5); the investigation is not stopped by it. */
    record RecusalRequest(AccountId officer, RecusalGround because, boolean byParty, String reason)
            implements InvestigationStep {}

    /** 回避决定 within three working days. */
    record RecusalDecision(AccountId officer, boolean upheld, AccountId decidedBy, String reason)
            implements InvestigationStep {}

    /**
     * 证据 (R-INV-16).
     *
     * @param what what it shows, without names of persons
     * @param file content hash of its scan or recording; null for an object
     */
    record Evidence(
            EvidenceKind kind, String what, @Nullable String file) implements InvestigationStep {}

    /** 排除非法证据 (R-INV-16). */
    record EvidenceExclusion(int number, String reason) implements InvestigationStep {}

    /** 先行登记保存 (R-INV-9): lapses by itself after seven working days. */
    record EvidenceHold(String items, AccountId approvedBy) implements InvestigationStep {}

    /** What became of what was held. */
    record HoldDecision(int number, HoldResult result) implements InvestigationStep {}

    /** The hold ran out undecided. */
    record HoldLapse(int number) implements InvestigationStep {}

    /** 查询账户、房产、车辆 (R-INV-13). */
    record AccountQuery(AgencyLevel level, AccountId approvedBy) implements InvestigationStep {}

    /**
     * 延长调查 (R-INV-6): once.
     *
     * @param length in the unit of the clock; null for as much as the law allows
     */
    record InvestigationExtension(@Nullable Integer length, String reason, AccountId approvedBy)
            implements InvestigationStep {}

    /** 中止调查 (R-CAL-6). */
    record Suspension(String cause, AccountId approvedBy) implements InvestigationStep {}

    /** 恢复调查; the clock goes on where it stood. */
    record Resumption(String reason) implements InvestigationStep {}

    /** 调查终结: the report and what it proposes by the outcome table (R-DEC-1). */
    record Conclusion(
            boolean established,
            boolean minor,
            boolean corrected,
            boolean penaltyProvision,
            boolean firstViolation,
            boolean crimeSuspected,
            boolean otherDepartment,
            String report)
            implements InvestigationStep {}
}
