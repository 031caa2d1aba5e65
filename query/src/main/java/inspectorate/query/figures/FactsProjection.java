package inspectorate.query.figures;

import inspectorate.domain.FactRetracted;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One document per event that counts for something; retracted ones stay, for figures as they were known. */
@Component
class FactsProjection implements Projection<EventFacts> {

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public int generation() {
        return 2;
    }

    @Override
    public Class<EventFacts> documentType() {
        return EventFacts.class;
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        if (recorded.event() instanceof FactRetracted retraction) {
            return Set.of(retraction.stream() + "#" + retraction.retractedSequence());
        }
        return Measures.of(recorded.event()).isEmpty() ? Set.of() : Set.of(recorded.eventId());
    }

    @Override
    public boolean seesRetractions() {
        return true;
    }

    /** Which files are one is asked when employers are counted. */
    @Override
    public boolean perFile() {
        return true;
    }

    @Override
    public EventFacts blank(String key) {
        return new EventFacts(key, "", "", null, 0, null, "", "", null, List.of(), Map.of());
    }

    @Override
    public EventFacts fold(EventFacts facts, Recorded recorded) {
        if (recorded.event() instanceof FactRetracted) {
            return facts.retracted(micros(recorded));
        }
        var event = recorded.event();
        return new EventFacts(
                facts.eventId(),
                recorded.name(),
                event.fact().on().value(),
                event.fact().countsFrom(),
                micros(recorded),
                facts.retractedMicros(),
                event.fact().cellId().value(),
                event.dossier(),
                event.stream().equals(event.dossier()) ? null : event.stream(),
                Measures.of(event),
                Dimensions.of(event));
    }

    private static long micros(Recorded recorded) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, recorded.recordedAt());
    }

    @Override
    public boolean worthKeeping(EventFacts facts) {
        return !facts.measures().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("countsFrom", "employerId");
    }

    @Override
    public String cellOf(EventFacts facts) {
        return facts.cellId();
    }
}
