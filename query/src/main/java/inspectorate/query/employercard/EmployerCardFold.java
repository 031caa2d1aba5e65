package inspectorate.query.employercard;

import inspectorate.domain.Money;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.domain.integrity.RatingEvent.*;
import inspectorate.query.employercard.EmployerCard.CaseTally;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What each fact means for the card. */
final class EmployerCardFold {

    private static final CaseTally NEW = new CaseTally(CaseStage.UNREGISTERED, false, null, null, false, false);

    private EmployerCardFold() {}

    static EmployerCard blank(String employerId) {
        return new EmployerCard(
                employerId,
                "",
                "",
                List.of(),
                null,
                "",
                0,
                0,
                0,
                0,
                null,
                null,
                0,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                false,
                Map.of());
    }

    static EmployerCard after(EmployerCard card, EmployerEvent event) {
        var draft = new EmployerDraft(card);
        switch (event) {
            case EmployerRegistered registered -> {
                draft.cellId = registered.fact().cellId().value();
                draft.name = registered.name();
                draft.place = registered.place();
                draft.migrated = registered.fact().migrated();
                identify(draft, registered.creditCode());
            }
            case EmployerIdentified identified -> identify(draft, identified.creditCode());
            case EmployerRenamed renamed -> {
                draft.name = renamed.name();
                draft.wasCalled(renamed.formerName());
            }
            case EmployerAssignedToGridCell assigned ->
                draft.cellId = assigned.fact().cellId().value();
            case EmployerFactRetracted _, MergingEvent _ -> {}
        }
        return draft.card();
    }

    /** The survivor's name, cell and place count; the code is that of whichever file has it. */
    static EmployerCard afterMergedFile(EmployerCard card, EmployerEvent event) {
        var draft = new EmployerDraft(card);
        switch (event) {
            case EmployerRegistered registered -> draft.wasCalled(registered.name());
            case EmployerRenamed renamed -> draft.wasCalled(renamed.name());
            default -> {}
        }
        identify(draft, event.toldCode());
        return draft.card();
    }

    private static void identify(EmployerDraft draft, @Nullable CreditCode code) {
        draft.creditCode = code == null ? draft.creditCode : code.value();
    }

    static EmployerCard after(EmployerCard card, CaseEvent event) {
        var before = card.cases().getOrDefault(event.caseId().value(), NEW);
        var stage = before.stage().after(event);
        boolean breached = breached(before, stage, event);
        boolean breachedBefore = event instanceof RectificationOrderIssued ? before.breached() : before.fallsBack();
        boolean arrears = before.arrears() || event instanceof WageArrearsReported;
        var owed = event instanceof WageArrearsReported reported
                ? reported.arrears().owed()
                : before.owed();
        var paid = event instanceof WagesPaid payment ? plus(before.paid(), payment.amount()) : before.paid();
        var tally = new CaseTally(stage, arrears, owed, paid, breached, breachedBefore);
        var cases = new TreeMap<>(card.cases());
        cases.put(event.caseId().value(), tally);
        var draft = new EmployerDraft(card);
        draft.cases = Collections.unmodifiableMap(cases);
        return draft.card();
    }

    /** With an order that is revoked only what it brought about falls: an earlier one may be overdue still. */
    private static boolean breached(CaseTally before, CaseStage stage, CaseEvent event) {
        if (event instanceof OrderRevoked) {
            return before.fallsBack();
        }
        return stage == CaseStage.BREACHED || before.breached() && stage != CaseStage.RECTIFIED;
    }

    static EmployerCard after(EmployerCard card, InspectionEvent event) {
        var draft = new EmployerDraft(card);
        switch (event) {
            case InspectionRecorded visit -> {
                draft.visits++;
                draft.lastVisitOn = latest(card.lastVisitOn(), visit.fact().on().value());
            }
            case InspectionFactRetracted _ -> {}
        }
        return draft.card();
    }

    static EmployerCard after(EmployerCard card, ListingEvent event) {
        var draft = new EmployerDraft(card);
        switch (event) {
            case EmployerBlacklisted listed ->
                draft.list(new EmployerCard.Listing(
                        listed.listingId().value(), listed.fact().on().value(), listed.publicUntil()));
            case EmployerRemovedFromBlacklist removed ->
                draft.unlist(removed.listingId().value());
            case ListingCandidateFound _,
                    ListingProposed _,
                    ListingDropped _,
                    ListingLapsed _,
                    ListingBasisLost _,
                    ListingFactRetracted _ -> {}
        }
        return draft.card();
    }

    /** @param ofMergedFile its grade counts only where the file that stands has none of that year */
    static EmployerCard after(EmployerCard card, RatingEvent event, boolean ofMergedFile) {
        var draft = new EmployerDraft(card);
        switch (event) {
            case IntegrityGradeAssigned assigned -> {
                int year = assigned.conduct().year();
                var before = card.gradeYear();
                if (before == null || before < year || before == year && !ofMergedFile) {
                    draft.grade = assigned.grade().name();
                    draft.gradeYear = year;
                }
            }
            case RatingFactRetracted _ -> {}
        }
        return draft.card();
    }

    private static Money plus(@Nullable Money before, Money more) {
        return before == null ? more : before.plus(more);
    }

    private static String latest(@Nullable String before, String on) {
        return before == null || before.equals("unknown") || !on.equals("unknown") && on.compareTo(before) > 0
                ? on
                : before;
    }
}
