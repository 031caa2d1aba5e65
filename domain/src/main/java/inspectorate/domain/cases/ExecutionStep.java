package inspectorate.domain.cases;

import inspectorate.domain.Money;
import inspectorate.domain.ids.AccountId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Service, performance, remedies and enforcement of a decision (R-EXE). */
public sealed interface ExecutionStep extends ProcedureStep {

    /**
     * 送达决定书 (R-EXE-1).
     *
     * @param file content hash of the receipt
     */
    record DecisionService(ServiceManner manner, @Nullable String file) implements ExecutionStep {}

    /** 缴纳罚款 (R-EXE-2). */
    record FinePayment(Money amount) implements ExecutionStep {}

    /** 补缴社会保险费. */
    record PremiumPayment(Money amount, @Nullable Integer workers) implements ExecutionStep {}

    /** 分期、暂缓缴纳 (R-EXE-4). */
    record Instalments(LocalDate until, String plan, AccountId approvedBy) implements ExecutionStep {}

    /** 复议、诉讼 (R-EXE-5). */
    record Remedy(RemedyKind kind) implements ExecutionStep {}

    /** What the remedy led to. */
    record RemedyDecision(RemedyKind kind, RemedyResult result) implements ExecutionStep {}

    /** 催告 (R-EXE-7). */
    record Demand(String what) implements ExecutionStep {}
}
