package inspectorate.api.console;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By which step a fact of a case came about: it is corrected with the same fields. */
final class CaseFactSteps {
    private static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry("CaseAccepted", Step.ACCEPT),
            Map.entry("IntakeRejected", Step.REFUSE),
            Map.entry("CaseWithdrawn", Step.WITHDRAW),
            Map.entry("CaseFiled", Step.FILE),
            Map.entry("WageArrearsReported", Step.ARREARS),
            Map.entry("RectificationOrderIssued", Step.ORDER),
            Map.entry("RectificationVerified", Step.VERIFY),
            Map.entry("RectificationPartlyVerified", Step.PARTIAL),
            Map.entry("OrderBreached", Step.BREACH),
            Map.entry("EmployerAbsconded", Step.ABSCONDED),
            Map.entry("WagesPaid", Step.PAYMENT),
            Map.entry("HandlingDecided", Step.DECIDE),
            Map.entry("PenaltyImposed", Step.PENALTY),
            Map.entry("CaseTransferredToPolice", Step.POLICE),
            Map.entry("CourtEnforcementApplied", Step.COURT),
            Map.entry("CasePublished", Step.PUBLISH),
            Map.entry("CaseClosed", Step.CLOSE));

    private CaseFactSteps() {}

    static @Nullable Step of(String kind) {
        return STEPS.get(kind);
    }
}
