package inspectorate.query.employercard;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.inspections.InspectionEvent;
import inspectorate.domain.integrity.RatingEvent;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class EmployerCardProjection implements Projection<EmployerCard> {

    @Override
    public String name() {
        return "employerCard";
    }

    @Override
    public int generation() {
        return 4;
    }

    @Override
    public Class<EmployerCard> documentType() {
        return EmployerCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(
                EmployerEvent.class, CaseEvent.class, InspectionEvent.class, ListingEvent.class, RatingEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent _, CaseEvent _, InspectionEvent _, ListingEvent _, RatingEvent _ ->
                Set.of(recorded.dossier());
            default -> Set.of();
        };
    }

    @Override
    public EmployerCard blank(String key) {
        return EmployerCardFold.blank(key);
    }

    @Override
    public EmployerCard fold(EmployerCard card, Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event ->
                recorded.ofMergedFile()
                        ? EmployerCardFold.afterMergedFile(card, event)
                        : EmployerCardFold.after(card, event);
            case CaseEvent event -> EmployerCardFold.after(card, event);
            case InspectionEvent event -> EmployerCardFold.after(card, event);
            case ListingEvent event -> EmployerCardFold.after(card, event);
            case RatingEvent event -> EmployerCardFold.after(card, event, recorded.ofMergedFile());
            default -> card;
        };
    }

    @Override
    public boolean worthKeeping(EmployerCard card) {
        return !card.name().isEmpty();
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public List<String> listedBy() {
        return List.of("name", "creditCode");
    }

    @Override
    public String cellOf(EmployerCard card) {
        return card.cellId();
    }
}
