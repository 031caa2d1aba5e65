package inspectorate.query.blacklist;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class BlacklistProjection implements Projection<BlacklistEntry> {

    @Override
    public String name() {
        return "blacklist";
    }

    @Override
    public int generation() {
        return 3;
    }

    @Override
    public Class<BlacklistEntry> documentType() {
        return BlacklistEntry.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(ListingEvent.class, EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof ListingEvent event
                ? Set.of(event.listingId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public BlacklistEntry blank(String key) {
        return new BlacklistEntry(
                key,
                "",
                "",
                null,
                "",
                Status.CANDIDATE,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }

    @Override
    public BlacklistEntry fold(BlacklistEntry document, Recorded recorded) {
        return switch (recorded.event()) {
            case EmployerEvent event ->
                recorded.ofMergedFile()
                        ? ListingFold.afterMergedFile(document, event)
                        : ListingFold.after(document, event);
            case ListingEvent event -> ListingFold.after(document, event, recorded.dossier());
            default -> document;
        };
    }

    @Override
    public boolean worthKeeping(BlacklistEntry document) {
        return !document.employerId().isEmpty();
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public List<String> listedBy() {
        return List.of("status", "employerId", "employerName", "listedOn", "publicUntil", "foundOn");
    }

    @Override
    public String cellOf(BlacklistEntry document) {
        return document.cellId();
    }
}
