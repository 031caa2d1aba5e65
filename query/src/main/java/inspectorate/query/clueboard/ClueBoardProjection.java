package inspectorate.query.clueboard;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.clues.ClueEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class ClueBoardProjection implements Projection<ClueCard> {

    @Override
    public String name() {
        return "clueBoard";
    }

    @Override
    public int generation() {
        return 3;
    }

    @Override
    public Class<ClueCard> documentType() {
        return ClueCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ClueEvent.class, EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof ClueEvent event
                ? Set.of(event.clueId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public ClueCard blank(String key) {
        return ClueFold.blank(key);
    }

    @Override
    public ClueCard fold(ClueCard card, Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event -> recorded.ofMergedFile() ? card : ClueFold.after(card, event);
            case ClueEvent event -> ClueFold.after(card, event, recorded);
            default -> card;
        };
    }

    @Override
    public boolean worthKeeping(ClueCard card) {
        return card.reportedOn() != null;
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public List<String> listedBy() {
        return List.of(
                "stage", "level", "channel", "incident", "employerId", "sortOn", "employerName", "targetOn", "lastOn");
    }

    /** Where it was reported: the village that did sees what became of it above. */
    @Override
    public String cellOf(ClueCard card) {
        return card.cellId();
    }
}
