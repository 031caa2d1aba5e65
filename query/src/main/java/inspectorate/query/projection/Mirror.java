package inspectorate.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is derived whole from stored documents, such as a search index; written after them and before the token. */
public interface Mirror {

    boolean mirrors(String projection);

    /** Makes what that generation will be written to, unless it is there. */
    void open(Generation generation);

    /** A write with a version not above the one already there is done; a store that is down throws. */
    void write(Generation generation, List<? extends Stored<?>> documents);

    /**
     * What was written from more than was known when this was decided stays, and what is written again later is taken.
     *
     * @param gone keys, each with the version of the dossier that says nothing of it any more
     */
    void delete(Generation generation, Map<String, Long> gone);

    /** Deletes whatever is there. */
    void remove(Generation generation, Collection<String> keys);

    /** From now on questions are answered from that generation. */
    void answerFrom(Generation generation);

    /** Forgets a generation that no longer answers. */
    void drop(Generation generation);

    /** Makes everything written so far visible to questions. */
    void refresh();

    /** The same for a generation that is to answer. */
    void refresh(Generation generation);

    /** By key, what is otherwise there than these documents make it; for one that is not there, null. */
    Map<String, @Nullable List<FieldDifference>> differences(
            Generation generation, List<? extends Stored<?>> documents);

    /** The keys of what is there, a page at a time; not counted. */
    Page<String> keys(Generation generation, @Nullable String after, int size);

    /** Writes documents whatever is there. */
    void mend(Generation generation, List<? extends Stored<?>> documents);
}
