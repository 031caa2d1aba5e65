package inspectorate.query.projection;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One read model: its documents today, and the same fold for a past point. Every generation is kept up to date; one
 * answers.
 */
public final class Documents<D> {

    private final Projection<D> projection;
    private final Groups groups;
    private final Histories histories;
    private final Pace pace;
    private final Addressees addressees;
    private final ParkedStore parked;
    private final List<DocumentShelf<D>> shelves = new CopyOnWriteArrayList<>();
    private volatile DocumentShelf<D> live;

    Documents(
            DocumentShelf<D> live,
            DossierStore dossiers,
            Histories histories,
            Pace pace,
            Addressees addressees,
            ParkedStore parked) {
        this.projection = live.projection();
        this.groups = new Groups(dossiers);
        this.histories = histories;
        this.pace = pace;
        this.addressees = addressees;
        this.parked = parked;
        this.live = live;
        shelves.add(live);
    }

    Projection<D> projection() {
        return projection;
    }

    DocumentShelf<D> live() {
        return live;
    }

    List<DocumentShelf<D>> shelves() {
        return List.copyOf(shelves);
    }

    Optional<DocumentShelf<D>> shelf(int number) {
        return shelves.stream()
                .filter(shelf -> shelf.generation().number() == number)
                .findFirst();
    }

    void add(DocumentShelf<D> shelf) {
        shelves.add(shelf);
    }

    void remove(DocumentShelf<D> shelf) {
        shelves.remove(shelf);
    }

    void answerFrom(DocumentShelf<D> shelf) {
        live = shelf;
    }

    private MongoCollection<Document> collection() {
        pace.feel();
        return live.collection();
    }

    /** For what is told of several: what is parked may belong among them. */
    private MongoCollection<Document> all() {
        Shortfall.note(parked.concerns(projection.name()));
        return collection();
    }

    /**
     * The stored document, or, for a past point, the same fold over the events recorded and effective by then. A file
     * that was merged since has a document of its own only then. Who may see it is what its present cell says, or, where
     * nothing stands for the key any more, the cell in which it stood last.
     */
    public Optional<D> find(String key, AsOf asOf, Scope scope) {
        return pace.answering(() -> found(key, asOf, scope));
    }

    private Optional<D> found(String key, AsOf asOf, Scope scope) {
        if (asOf.live()) {
            return stored(key).filter(found -> covers(scope, found)).map(this::document);
        }
        // folded from the dossier, whatever is parked
        var stored = row(key);
        var present = stored.or(() -> ofSurvivor(key));
        if (present.isEmpty()) {
            return gone(key, asOf, scope);
        }
        return present.filter(found -> covers(scope, found))
                .map(found -> stored.isPresent() ? found.getString("dossier") : key)
                .flatMap(dossier -> folded(key, dossier, asOf));
    }

    private Optional<D> folded(String key, String dossier, AsOf asOf) {
        var events = groups.of(projection, dossier, asOf);
        Shortfall.note(events.incomplete());
        return Optional.ofNullable(
                        Folding.fold(projection, events, asOf, Set.of(key)).get(key))
                .filter(projection::worthKeeping);
    }

    /** Retracted since, or done with: the answer for a past point is the same for ever. */
    private Optional<D> gone(String key, AsOf asOf, Scope scope) {
        var dossier = dossierOfVersions(key).orElseGet(() -> addressees.dossierOf(key));
        return folded(key, dossier, asOf).filter(_ -> scope.covers(lastCell(key, dossier)));
    }

    /** Which dossier made it as its versions say; empty where none are kept or name it. */
    Optional<String> dossierOfVersions(String key) {
        return projection.chronicled()
                ? histories.dossiers(live.generation(), Set.of(key)).getOrDefault(key, Set.of()).stream()
                        .findFirst()
                : Optional.empty();
    }

    private String lastCell(String key, String dossier) {
        var told = groups.of(projection, dossier, AsOf.NOW).events();
        return Chronicle.of(projection, new EventsByKey(projection, told), key, _ -> Map.of())
                .cell();
    }

    /** What stands for the key now: its own document, or that of the file into which it was merged. */
    public Optional<D> findStanding(String key, Scope scope) {
        return pace.answering(() -> stored(key)
                .or(() -> ofSurvivor(key))
                .filter(found -> covers(scope, found))
                .map(this::document));
    }

    /** What a command has to know of its addressee; not for showing, since it may be only what its own stream tells. */
    public Optional<D> findAddressed(String key, Scope scope) {
        return addressees.find(projection, key, scope, () -> findStanding(key, scope));
    }

    private Optional<Document> stored(String key) {
        var found = row(key);
        Shortfall.note(found.map(row -> row.getBoolean(DocumentShelf.STALE, false))
                .orElseGet(() -> parked.holds(projection.name(), key, key)));
        return found;
    }

    private Optional<Document> row(String key) {
        return Optional.ofNullable(collection().find(Filters.eq("_id", key)).first());
    }

    /** What stands for a file now that is part of another. */
    private Optional<Document> ofSurvivor(String key) {
        var survivor = projection.perFile() ? key : groups.of(key, AsOf.NOW).id();
        return survivor.equals(key) ? Optional.empty() : row(survivor);
    }

    private static boolean covers(Scope scope, Document stored) {
        return scope.covers(stored.getString("cell"));
    }

    /** True where the document is there and does not tell all that its dossier holds. */
    public boolean stale(String key) {
        return stored(key)
                .filter(found -> found.getBoolean(DocumentShelf.STALE, false))
                .isPresent();
    }

    public Page<D> list(Criteria criteria, Scope scope, PageRequest page) {
        var filter = criteria.within(scope);
        return pace.answering(() -> page(filter, page, all().countDocuments(filter)));
    }

    /** For who walks over all of them: nothing is counted, and the total is -1. */
    public Page<D> walk(Criteria criteria, Scope scope, PageRequest page) {
        return pace.answering(() -> page(criteria.within(scope), page, -1));
    }

    private Page<D> page(Bson filter, PageRequest page, long total) {
        var found = new ArrayList<Document>();
        all().find(Cursors.after(filter, page))
                .sort(Cursors.sort(page))
                .limit(page.size() + 1)
                .into(found);
        boolean more = found.size() > page.size();
        var items = more ? found.subList(0, page.size()) : found;
        return new Page<>(
                items.stream().map(this::document).toList(), total, more ? Cursors.of(items.getLast(), page) : null);
    }

    /**
     * The same list as it stood at that point; who may see a document is what its present cell says. Cards of employers
     * have none: they are searched for at a past point, and of their versions nothing is kept but what they are found by.
     */
    public Page<D> list(Criteria criteria, Scope scope, PageRequest page, AsOf asOf) {
        if (asOf.live()) {
            return list(criteria, scope, page);
        }
        Shortfall.note(parked.concerns(projection.name()));
        return pace.answering(() -> histories.list(live.generation(), projection, criteria, scope, page, asOf));
    }

    public long count(Criteria criteria, Scope scope) {
        return pace.answering(() -> all().countDocuments(criteria.within(scope)));
    }

    /** Every match in the order of ids, for long work; nothing is held in memory but one batch. */
    public void forEach(Criteria criteria, Scope scope, Consumer<D> each) {
        try (var cursor = all().find(criteria.within(scope))
                .sort(new Document("_id", 1))
                .batchSize(DocumentShelf.BATCH)
                .cursor()) {
            cursor.forEachRemaining(found -> each.accept(document(found)));
        }
    }

    /** Runs stages of an aggregation over what matches, one fetched row after the other: a question like a list. */
    public void aggregate(Criteria criteria, Scope scope, List<? extends Bson> stages, Consumer<Document> row) {
        var pipeline = new ArrayList<Bson>();
        pipeline.add(Aggregates.match(criteria.within(scope)));
        pipeline.addAll(stages);
        pace.answering(() -> {
            all().aggregate(pipeline).batchSize(DocumentShelf.BATCH).forEach(row);
            return true;
        });
    }

    private D document(Document stored) {
        return live.document(stored);
    }
}
