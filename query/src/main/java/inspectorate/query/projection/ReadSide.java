package inspectorate.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.serialization.Serializer;

/** The engine put together: every read model over one document store. */
public final class ReadSide {

    private final Map<Projection<?>, Documents<?>> models;
    private final DossierStore store;
    private final ParkedStore parked;
    private final List<Mirror> mirrors;

    public ReadSide(
            MongoDatabase database, Serializer serializer, List<Projection<?>> projections, List<Mirror> mirrors) {
        this.store = new DossierStore(database, serializer);
        this.parked = new ParkedStore(database);
        this.mirrors = mirrors;
        this.models = projections.stream()
                .collect(Collectors.toMap(
                        Function.identity(), projection -> new Documents<>(projection, database, store)));
    }

    @SuppressWarnings("unchecked")
    public <D> Documents<D> documents(Projection<D> projection) {
        var documents = models.get(projection);
        if (documents == null) {
            throw new IllegalArgumentException("Not a projection of this read side: " + projection.name());
        }
        return (Documents<D>) documents;
    }

    public Dossiers dossiers() {
        return new Dossiers(store);
    }

    public ParkedStore parked() {
        return parked;
    }

    public DossierInvoker invoker() {
        return new DossierInvoker(new BatchProjector(store, List.copyOf(models.values()), mirrors, parked), parked);
    }

    public void refreshMirrors() {
        mirrors.forEach(Mirror::refresh);
    }
}
