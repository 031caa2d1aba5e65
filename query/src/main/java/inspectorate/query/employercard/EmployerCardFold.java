package inspectorate.query.employercard;

import inspectorate.domain.Money;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseStage;
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
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each fact means for the card. */
final class EmployerCardFold {

    private static final CaseTally NEW = new CaseTally(CaseStage.UNREGISTERED, false, null, null, false);

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
                false,
                Map.of());
    }

    static EmployerCard after(EmployerCard card, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered registered -> {
                var code = registered.creditCode();
                yield identity(
                        card,
                        registered.fact().cellId().value(),
                        registered.name(),
                        card.formerNames(),
                        code == null ? card.creditCode() : code.value(),
                        registered.place(),
                        registered.fact().migrated());
            }
            case EmployerIdentified(var _, var _, CreditCode code) ->
                identity(
                        card,
                        card.cellId(),
                        card.name(),
                        card.formerNames(),
                        code.value(),
                        card.place(),
                        card.migrated());
            case EmployerRenamed renamed ->
                identity(
                        card,
                        card.cellId(),
                        renamed.name(),
                        Stream.concat(card.formerNames().stream(), Stream.of(renamed.formerName()))
                                .distinct()
                                .toList(),
                        card.creditCode(),
                        card.place(),
                        card.migrated());
            case EmployerAssignedToGridCell assigned ->
                identity(
                        card,
                        assigned.fact().cellId().value(),
                        card.name(),
                        card.formerNames(),
                        card.creditCode(),
                        card.place(),
                        card.migrated());
            case EmployerFactRetracted _, MergingEvent _ -> card;
        };
    }

    /** The survivor's name, cell and place count; the code is that of whichever file has it. */
    static EmployerCard afterMergedFile(EmployerCard card, EmployerEvent event) {
        var name = switch (event) {
            case EmployerRegistered registered -> registered.name();
            case EmployerRenamed renamed -> renamed.name();
            default -> null;
        };
        var code = event.toldCode();
        return identity(
                card,
                card.cellId(),
                card.name(),
                Stream.concat(card.formerNames().stream(), Stream.ofNullable(name))
                        .distinct()
                        .toList(),
                code == null ? card.creditCode() : code.value(),
                card.place(),
                card.migrated());
    }

    static EmployerCard after(EmployerCard card, CaseEvent event) {
        var before = card.cases().getOrDefault(event.caseId().value(), NEW);
        var stage = before.stage().after(event);
        boolean breached = stage == CaseStage.BREACHED || before.breached() && stage != CaseStage.RECTIFIED;
        var tally = switch (event) {
            case WageArrearsReported reported ->
                new CaseTally(stage, true, reported.arrears().owed(), before.paid(), breached);
            case WagesPaid paid ->
                new CaseTally(stage, before.arrears(), before.owed(), plus(before.paid(), paid.amount()), breached);
            default -> new CaseTally(stage, before.arrears(), before.owed(), before.paid(), breached);
        };
        var cases = new TreeMap<>(card.cases());
        cases.put(event.caseId().value(), tally);
        return tallied(card, Collections.unmodifiableMap(cases));
    }

    static EmployerCard after(EmployerCard card, InspectionEvent event) {
        return switch (event) {
            case InspectionRecorded visit ->
                new EmployerCard(
                        card.employerId(),
                        card.cellId(),
                        card.name(),
                        card.formerNames(),
                        card.creditCode(),
                        card.place(),
                        card.casesTotal(),
                        card.casesOpen(),
                        card.ordersRunning(),
                        card.ordersBreached(),
                        card.owed(),
                        card.paid(),
                        card.unknownAmounts(),
                        card.visits() + 1,
                        latest(card.lastVisitOn(), visit.fact().on().value()),
                        card.grade(),
                        card.gradeYear(),
                        card.listing(),
                        card.migrated(),
                        card.cases());
            case InspectionFactRetracted _ -> card;
        };
    }

    static EmployerCard after(EmployerCard card, ListingEvent event) {
        return switch (event) {
            case EmployerBlacklisted listed ->
                listing(
                        card,
                        new EmployerCard.Listing(
                                listed.listingId().value(), listed.fact().on().value(), listed.publicUntil()));
            case EmployerRemovedFromBlacklist removed ->
                listing(
                        card,
                        card.listing() != null
                                        && card.listing()
                                                .listingId()
                                                .equals(removed.listingId().value())
                                ? null
                                : card.listing());
            case ListingCandidateFound _,
                    ListingProposed _,
                    ListingDropped _,
                    ListingLapsed _,
                    ListingBasisLost _,
                    ListingFactRetracted _ -> card;
        };
    }

    static EmployerCard after(EmployerCard card, RatingEvent event) {
        return switch (event) {
            case IntegrityGradeAssigned assigned ->
                card.gradeYear() != null
                                && card.gradeYear() > assigned.conduct().year()
                        ? card
                        : new EmployerCard(
                                card.employerId(),
                                card.cellId(),
                                card.name(),
                                card.formerNames(),
                                card.creditCode(),
                                card.place(),
                                card.casesTotal(),
                                card.casesOpen(),
                                card.ordersRunning(),
                                card.ordersBreached(),
                                card.owed(),
                                card.paid(),
                                card.unknownAmounts(),
                                card.visits(),
                                card.lastVisitOn(),
                                assigned.grade().name(),
                                assigned.conduct().year(),
                                card.listing(),
                                card.migrated(),
                                card.cases());
            case RatingFactRetracted _ -> card;
        };
    }

    private static EmployerCard identity(
            EmployerCard card,
            String cellId,
            String name,
            List<String> formerNames,
            @Nullable String creditCode,
            String place,
            boolean migrated) {
        return new EmployerCard(
                card.employerId(),
                cellId,
                name,
                formerNames,
                creditCode,
                place,
                card.casesTotal(),
                card.casesOpen(),
                card.ordersRunning(),
                card.ordersBreached(),
                card.owed(),
                card.paid(),
                card.unknownAmounts(),
                card.visits(),
                card.lastVisitOn(),
                card.grade(),
                card.gradeYear(),
                card.listing(),
                migrated,
                card.cases());
    }

    private static EmployerCard listing(EmployerCard card, EmployerCard.@Nullable Listing listing) {
        return new EmployerCard(
                card.employerId(),
                card.cellId(),
                card.name(),
                card.formerNames(),
                card.creditCode(),
                card.place(),
                card.casesTotal(),
                card.casesOpen(),
                card.ordersRunning(),
                card.ordersBreached(),
                card.owed(),
                card.paid(),
                card.unknownAmounts(),
                card.visits(),
                card.lastVisitOn(),
                card.grade(),
                card.gradeYear(),
                listing,
                card.migrated(),
                card.cases());
    }

    private static EmployerCard tallied(EmployerCard card, Map<String, CaseTally> cases) {
        var all = cases.values();
        return new EmployerCard(
                card.employerId(),
                card.cellId(),
                card.name(),
                card.formerNames(),
                card.creditCode(),
                card.place(),
                all.size(),
                (int) all.stream().filter(tally -> tally.stage().open()).count(),
                (int) all.stream()
                        .filter(tally -> tally.stage() == CaseStage.ORDERED)
                        .count(),
                (int) all.stream().filter(CaseTally::breached).count(),
                all.stream()
                        .map(CaseTally::owed)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                all.stream()
                        .map(CaseTally::paid)
                        .filter(Objects::nonNull)
                        .reduce(Money::plus)
                        .orElse(null),
                (int) all.stream()
                        .filter(tally -> tally.arrears() && tally.owed() == null)
                        .count(),
                card.visits(),
                card.lastVisitOn(),
                card.grade(),
                card.gradeYear(),
                card.listing(),
                card.migrated(),
                cases);
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
