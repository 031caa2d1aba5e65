package inspectorate.query.blacklist;

import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@Component
public class Blacklist {

    private final Documents<BlacklistEntry> entries;

    Blacklist(ReadSide readSide, BlacklistProjection projection) {
        this.entries = readSide.documents(projection);
    }

    public Page<BlacklistEntry> find(Set<Status> statuses, Scope scope, PageRequest page) {
        return find(statuses, scope, page, AsOf.NOW);
    }

    /** @param statuses empty for all */
    public Page<BlacklistEntry> find(Set<Status> statuses, Scope scope, PageRequest page, AsOf asOf) {
        var names = statuses.stream().map(Status::name).collect(Collectors.toSet());
        return entries.list(Criteria.all().isOneOf("status", names), scope, page, asOf);
    }

    public Page<BlacklistEntry> ofEmployer(String employerId, Scope scope, PageRequest page, AsOf asOf) {
        return entries.list(Criteria.all().is("employerId", employerId), scope, page, asOf);
    }

    public Optional<BlacklistEntry> find(String listingId, Scope scope) {
        return find(listingId, AsOf.NOW, scope);
    }

    public Optional<BlacklistEntry> find(String listingId, AsOf asOf, Scope scope) {
        return entries.find(listingId, asOf, scope);
    }
}
