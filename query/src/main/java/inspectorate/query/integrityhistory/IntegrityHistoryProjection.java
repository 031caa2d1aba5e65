package inspectorate.query.integrityhistory;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class IntegrityHistoryProjection implements Projection<IntegrityHistory> {

    @Override
    public String name() {
        return "integrityHistory";
    }

    @Override
    public int generation() {
        return 4;
    }

    @Override
    public Class<IntegrityHistory> documentType() {
        return IntegrityHistory.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(EmployerEvent.class, CaseEvent.class, InspectionEvent.class, RatingEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent _, CaseEvent _, InspectionEvent _, RatingEvent _ -> Set.of(recorded.dossier());
            default -> Set.of();
        };
    }

    @Override
    public IntegrityHistory blank(String key) {
        return new IntegrityHistory(key, "", "", List.of(), Set.of(), Map.of(), Set.of(), false);
    }

    @Override
    public IntegrityHistory fold(IntegrityHistory document, Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event -> recorded.ofMergedFile() ? document : IntegrityFold.after(document, event);
            case CaseEvent event -> IntegrityFold.after(document, event);
            case InspectionEvent event -> IntegrityFold.after(document, event);
            case RatingEvent event -> IntegrityFold.after(document, event, recorded.eventId());
            default -> document;
        };
    }

    @Override
    public boolean worthKeeping(IntegrityHistory document) {
        return !document.employerName().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("employerName", "awaitsRating");
    }

    @Override
    public String cellOf(IntegrityHistory document) {
        return document.cellId();
    }
}
