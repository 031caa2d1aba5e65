package inspectorate.api.console;

import inspectorate.query.compliancetimeline.TimelineEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A fact as a knot of the timeline. */
public record FactLine(TimelineEntry entry, List<Detail> details) {
    private static final Set<String> BAD = Set.of(
            "OrderBreached",
            "EmployerBlacklisted",
            "EmployerAbsconded",
            "CaseTransferredToPolice",
            "PenaltyImposed",
            "RectificationRefused",
            "IncidentSignReported");
    private static final Set<String> GOOD = Set.of(
            "RectificationVerified", "WagesPaid", "CaseClosed", "EmployerRemovedFromBlacklist", "RectifiedOnUrging");
    private static final Set<String> WARN = Set.of(
            "RectificationOrderIssued",
            "WageArrearsReported",
            "ListingCandidateFound",
            "ListingProposed",
            "ListingBasisLost",
            "RectificationPartlyVerified",
            "HandlingDecided",
            "CourtEnforcementApplied",
            "CasePublished",
            "RectificationUrged",
            "ClueEscalated");

    static FactLine of(TimelineEntry entry, Details details) {
        return new FactLine(entry, details.of(entry.event()));
    }

    public String tone() {
        var kind = entry.kind();
        return BAD.contains(kind) ? "bad" : GOOD.contains(kind) ? "good" : WARN.contains(kind) ? "warn" : "info";
    }

    public boolean struck() {
        return entry.retractedBy() != null || entry.correctedBy() != null;
    }

    /** Neither retracted nor corrected, nor itself a retraction. */
    public boolean holds() {
        return !struck() && !entry.kind().endsWith("Retracted");
    }

    /** Known to the month or less, so that the day from which it counts is told beside it. */
    public boolean vague() {
        return entry.on().length() != 10;
    }

    public String stream() {
        return entry.subjectId();
    }

    public int sequence() {
        return sequenceOf(entry.eventId());
    }

    public int sequenceOf(String eventId) {
        return Integer.parseInt(eventId.substring(eventId.lastIndexOf('#') + 1));
    }

    public @Nullable String caseId() {
        return KindGroup.ofCase(entry.kind()) ? entry.subjectId() : null;
    }

    public @Nullable String clueId() {
        return KindGroup.CLUE.kinds().contains(entry.kind()) ? entry.subjectId() : null;
    }

    public boolean retractable() {
        return caseId() != null && holds();
    }
}
