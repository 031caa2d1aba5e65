package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.tables.Truth;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** To the police and to other departments (R-TRF). */
public sealed interface TransferStep extends ProcedureStep {

    /**
     * 拟移送: the special group reports (R-TRF).
     *
     * @param highest the largest amount owed to one worker, in yuan
     * @param months for how many months that worker is unpaid
     */
    record TransferProposal(
            List<AccountId> group,
            Truth evasion,
            Truth ableToPay,
            @Nullable Money highest,
            @Nullable Integer months,
            boolean seriousConsequence,
            String report)
            implements TransferStep {}

    /**
     * 批准移送; within 24 hours it must be handed over.
     *
     * @param at local time of the approval
     */
    record TransferApproval(AccountId decidedBy, LocalDateTime at) implements TransferStep {}

    /** 不予移送 with reasons. */
    record TransferRefusal(AccountId decidedBy, String reason) implements TransferStep {}

    /** 公安机关 filed or did not. */
    record PoliceReply(boolean filed, String reason) implements TransferStep {}

    /** 提请复议 of the refusal to file. */
    record PoliceReconsideration(String reason) implements TransferStep {}

    /** 建议立案监督 to the procuratorate. */
    record Supervision(String reason) implements TransferStep {}

    /** 移交材料 after the police filed. */
    record MaterialsHandover(String materials) implements TransferStep {}

    /** 移送其他部门. */
    record DepartmentTransfer(String authority, String reason) implements TransferStep {}
}
