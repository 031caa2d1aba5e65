package inspectorate.query.projection;

import java.util.Collection;
import java.util.List;

/** What is derived whole from stored documents, such as a search index; written after them and before the token. */
public interface Mirror {

    boolean mirrors(String projection);

    /** A write with a version not above the one already there is done; a store that is down throws. */
    void write(String projection, List<? extends Stored<?>> documents);

    void delete(String projection, Collection<String> keys);

    /** Makes everything written so far visible to questions. */
    void refresh();
}
