package inspectorate.api.cases;

import java.util.Map;
import java.util.Optional;

/** Statements by the names under which they are asked for. */
public final class CaseStatements {

    private static final Map<String, Class<? extends CaseStatement>> BY_FACT = Map.ofEntries(
            Map.entry("IntakeRegistered", CaseStatement.Intake.class),
            Map.entry("CaseAccepted", CaseStatement.Acceptance.class),
            Map.entry("IntakeRejected", CaseStatement.Refusal.class),
            Map.entry("CaseWithdrawn", CaseStatement.Withdrawal.class),
            Map.entry("CaseFiled", CaseStatement.Filing.class),
            Map.entry("WageArrearsReported", CaseStatement.Arrears.class),
            Map.entry("RectificationOrderIssued", CaseStatement.Order.class),
            Map.entry("RectificationVerified", CaseStatement.Rectification.class),
            Map.entry("RectificationPartlyVerified", CaseStatement.Rectification.class),
            Map.entry("OrderBreached", CaseStatement.Breach.class),
            Map.entry("EmployerAbsconded", CaseStatement.Absconding.class),
            Map.entry("WagesPaid", CaseStatement.Payment.class),
            Map.entry("HandlingDecided", CaseStatement.Decision.class),
            Map.entry("PenaltyImposed", CaseStatement.Penalty.class),
            Map.entry("CaseTransferredToPolice", CaseStatement.PoliceTransfer.class),
            Map.entry("CourtEnforcementApplied", CaseStatement.CourtApplication.class),
            Map.entry("CasePublished", CaseStatement.Publication.class),
            Map.entry("CaseClosed", CaseStatement.Closure.class));

    private static final Map<String, Class<? extends CaseStatement>> BY_PATH = Map.ofEntries(
            Map.entry("acceptance", CaseStatement.Acceptance.class),
            Map.entry("refusal", CaseStatement.Refusal.class),
            Map.entry("withdrawal", CaseStatement.Withdrawal.class),
            Map.entry("filing", CaseStatement.Filing.class),
            Map.entry("wage-arrears", CaseStatement.Arrears.class),
            Map.entry("rectification-orders", CaseStatement.Order.class),
            Map.entry("rectifications", CaseStatement.Rectification.class),
            Map.entry("breaches", CaseStatement.Breach.class),
            Map.entry("abscondings", CaseStatement.Absconding.class),
            Map.entry("payments", CaseStatement.Payment.class),
            Map.entry("decisions", CaseStatement.Decision.class),
            Map.entry("penalties", CaseStatement.Penalty.class),
            Map.entry("police-transfers", CaseStatement.PoliceTransfer.class),
            Map.entry("court-applications", CaseStatement.CourtApplication.class),
            Map.entry("publications", CaseStatement.Publication.class),
            Map.entry("closure", CaseStatement.Closure.class));

    private CaseStatements() {}

    /** @param kind stored name of the event that the statement makes or corrects */
    public static Optional<Class<? extends CaseStatement>> ofFact(String kind) {
        return Optional.ofNullable(BY_FACT.get(kind));
    }

    /** @param path last part of the address to which it is posted, such as {@code wage-arrears} */
    public static Optional<Class<? extends CaseStatement>> ofPath(String path) {
        return Optional.ofNullable(BY_PATH.get(path));
    }
}
