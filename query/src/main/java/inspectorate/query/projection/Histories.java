package inspectorate.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keeps the versions of documents, so that lists can be asked for a past point at the cost of their answer. */
public interface Histories {

    /** What of a document is kept of each of its versions; two versions that agree in it are one. */
    <D> Map<String, Object> content(Projection<D> projection, D document);

    /** Makes what that generation will be written to, unless it is there. */
    void open(Generation generation);

    /** A version folded from fewer events than the one that is there is done. */
    void write(Generation generation, List<Version> versions);

    /**
     * A version folded from more than was known when this was decided stays, and what is written again later is taken.
     *
     * @param gone ids, each with the version of the dossier that makes it no longer
     */
    void delete(Generation generation, Map<String, Long> gone);

    /** Deletes whatever is there. */
    void remove(Generation generation, Collection<String> ids);

    /** Ids of the versions that are there of those documents. */
    Set<String> ids(Generation generation, Collection<String> keys);

    /** Keys of the documents of which versions are there, in their order; not counted. */
    Page<String> keys(Generation generation, @Nullable String after, int size);

    /** By document, the dossiers that its versions name; empty where one names none, as those of older releases. */
    Map<String, Set<String>> dossiers(Generation generation, Collection<String> keys);

    /** The documents as they were at that point; their present cell says who may see them. */
    <D> Page<D> list(
            Generation generation,
            Projection<D> projection,
            Criteria criteria,
            Scope scope,
            PageRequest page,
            AsOf asOf);

    /**
     * By document, what is otherwise there than it should be.
     *
     * @param versions all that there should be of those documents
     */
    Map<String, List<FieldDifference>> differences(
            Generation generation, Collection<String> keys, List<Version> versions);

    /** Writes versions whatever is there. */
    void mend(Generation generation, List<Version> versions);

    void drop(Generation generation);
}
