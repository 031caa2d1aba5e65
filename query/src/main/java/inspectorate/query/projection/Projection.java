package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import java.util.List;
import java.util.Set;

/**
 * One kind of document, folded from the events of one dossier. The engine keeps dossiers, orders, batches, writes and
 * folds anew; a projection only says which documents an event concerns and what they become.
 */
public interface Projection<D> {

    /** Name of the collection, without its generation. */
    String name();

    /** Raised when the fold changes its meaning: another generation is then built. */
    int generation();

    Class<D> documentType();

    /** Kinds of the events that concern it; a rebuild does not read those of any other kind. */
    default Set<Class<? extends DomainEvent>> reads() {
        return Set.of(DomainEvent.class);
    }

    /** Ids of the documents that the event makes or changes; computed from the event alone. */
    Set<String> keysOf(Recorded recorded);

    /** True if the event concerns every document of its dossier, such as a new name of the employer. */
    default boolean concernsAll(Recorded recorded) {
        return false;
    }

    D blank(String key);

    /** Pure: the same document and event give the same document. */
    D fold(D document, Recorded recorded);

    /** False where the document says nothing and need not be stored. */
    default boolean worthKeeping(D document) {
        return true;
    }

    /** True to see retracted facts and their retractions as well, each in its place in the log. */
    default boolean seesRetractions() {
        return false;
    }

    /** True where files that were merged are folded each by itself all the same. */
    default boolean perFile() {
        return false;
    }

    /** True if its documents are listed or searched for past points too: their versions are then kept. */
    default boolean chronicled() {
        return false;
    }

    /** Fields that lists are filtered or sorted by; real servers index them. */
    default List<String> listedBy() {
        return List.of();
    }

    /** Present cell of the document, by which access is limited. */
    String cellOf(D document);
}
