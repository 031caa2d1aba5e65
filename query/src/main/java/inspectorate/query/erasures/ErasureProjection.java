package inspectorate.query.erasures;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.persons.ErasureEvent;
import inspectorate.domain.persons.ErasureEvent.*;
import inspectorate.query.erasures.ErasureCard.Status;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class ErasureProjection implements Projection<ErasureCard> {

    @Override
    public String name() {
        return "erasures";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<ErasureCard> documentType() {
        return ErasureCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ErasureEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof ErasureEvent event
                ? Set.of(event.erasureId().value())
                : Set.of();
    }

    @Override
    public ErasureCard blank(String key) {
        return new ErasureCard(key, "", "", Status.PROPOSED, "", "", "", null, null, null);
    }

    @Override
    public ErasureCard fold(ErasureCard card, Recorded recorded) {
        return switch (recorded.event()) {
            case ErasureProposed proposed ->
                new ErasureCard(
                        card.erasureId(),
                        proposed.personId().value(),
                        proposed.fact().cellId().value(),
                        Status.PROPOSED,
                        proposed.proposer().value(),
                        proposed.fact().on().value(),
                        proposed.reason(),
                        null,
                        null,
                        null);
            case PersonErased erased ->
                decided(card, Status.ERASED, erased, erased.decider().value(), null);
            case ErasureRefused refused ->
                decided(card, Status.REFUSED, refused, refused.decider().value(), refused.reason());
            default -> card;
        };
    }

    private static ErasureCard decided(
            ErasureCard card, Status status, ErasureEvent event, String decider, @Nullable String refusal) {
        return new ErasureCard(
                card.erasureId(),
                card.personId(),
                card.cellId().isEmpty() ? event.fact().cellId().value() : card.cellId(),
                status,
                card.proposerId(),
                card.proposedOn(),
                card.reason(),
                decider,
                event.fact().on().value(),
                refusal);
    }

    @Override
    public boolean worthKeeping(ErasureCard card) {
        return !card.personId().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("status", "proposedOn");
    }

    @Override
    public String cellOf(ErasureCard card) {
        return card.cellId();
    }
}
