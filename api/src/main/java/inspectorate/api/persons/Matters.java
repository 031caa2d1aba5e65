package inspectorate.api.persons;

import inspectorate.api.persons.Matter.Kind;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.cases.CaseEvent.IntakeRegistered;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import inspectorate.domain.clues.ClueStage;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.clueboard.Clues;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which cases and clues name a person, and whom they name. */
@Component
class Matters {

    private final Cases cases;
    private final Clues clues;
    private final ComplianceTimelines timelines;

    Matters(Cases cases, Clues clues, ComplianceTimelines timelines) {
        this.cases = cases;
        this.clues = clues;
        this.timelines = timelines;
    }

    /** All that goes back to the stream that named somebody first: a clue, and every case that it became. */
    List<Matter> of(String namedBy, Scope scope) {
        return Stream.concat(
                        Stream.of(ofCase(namedBy, scope), ofClue(namedBy, scope)),
                        casesOf(namedBy).map(caseId -> ofCase(caseId, scope)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where its employer was found to be another one, the first case may still be registered. */
    private Stream<String> casesOf(String clueId) {
        var told = clues.find(clueId, AsOf.NOW, Scope.ALL).stream()
                .flatMap(card -> timelines.ofSubject(card.dossier(), clueId, AsOf.NOW).stream())
                .flatMap(entry -> entry.event() instanceof ClueBecameCase became
                        ? Stream.of(became.caseId().value())
                        : Stream.of());
        return Stream.concat(Stream.of(CaseId.from(new ClueId(clueId)).value()), told)
                .distinct();
    }

    Optional<Matter> ofCase(String caseId, Scope scope) {
        return cases.find(new FindCase(caseId, AsOf.NOW, scope)).map(Matters::matter);
    }

    Optional<Matter> ofClue(String clueId, Scope scope) {
        return clues.find(clueId, AsOf.NOW, scope).map(Matters::matter);
    }

    /** Empty where nobody complained, or anonymously. */
    Optional<PersonId> complainant(String caseId, Scope scope) {
        return cases.find(new FindCase(caseId, AsOf.NOW, scope))
                .flatMap(card -> timelines.ofSubject(card.employerId(), caseId, AsOf.NOW).stream()
                        .filter(entry -> entry.event() instanceof IntakeRegistered && entry.retractedBy() == null)
                        .map(entry -> ((IntakeRegistered) entry.event()).complainantId())
                        .flatMap(Stream::ofNullable)
                        .findFirst());
    }

    Optional<PersonId> reporter(String clueId, Scope scope) {
        return clues.find(clueId, AsOf.NOW, scope).map(ClueCard::reporterId).map(PersonId::new);
    }

    Optional<PersonId> statement(String clueId, Scope scope) {
        return clues.find(clueId, AsOf.NOW, scope).map(ClueCard::statementId).map(PersonId::new);
    }

    private static Matter matter(CaseCard card) {
        return new Matter(
                Kind.CASE,
                card.caseId(),
                card.employerName(),
                new GridCellId(card.cellId()),
                card.source() != CaseSource.COMPLAINT,
                card.leadInspectorId(),
                card.closedOn() == null ? null : new BusinessDate(card.closedOn()));
    }

    private static Matter matter(ClueCard card) {
        boolean closed = card.stage() == ClueStage.CLOSED || card.stage() == ClueStage.SETTLED;
        return new Matter(
                Kind.CLUE,
                card.clueId(),
                card.employerName(),
                new GridCellId(card.cellId()),
                true,
                null,
                closed ? new BusinessDate(card.lastOn()) : null);
    }
}
