package inspectorate.query.projection;

import java.util.List;

/**
 * Something that is not as the event store makes it.
 *
 * @param model read model of the document; {@link #LOG} for an event of a dossier
 * @param key of the document, or identity of the event
 * @param fields as it is, and as it should be
 */
public record Finding(String model, String key, String dossier, Kind kind, List<FieldDifference> fields) {

    /** In place of a read model's name: the dossier itself differs from the event store. */
    public static final String LOG = "log";

    public enum Kind {
        /** The dossier makes it, and it is not stored. */
        MISSING,
        /** It is stored, and its dossier does not make it. */
        EXTRA,
        CHANGED,
        /** Its fold fails: it is parked, and stays as it was. */
        UNFOLDABLE,
        /** The event store holds it, and its dossier does not. */
        EVENT_MISSING,
        /** Its dossier holds it more than once. */
        EVENT_DOUBLED,
        /** Its dossier holds it, and the event store does not, or holds it for another dossier. */
        EVENT_FOREIGN,
        /** Its dossier tells it otherwise, or in another place, than the event store does. */
        EVENT_CHANGED,
        /** The document is stored, and search does not find it. */
        SEARCH_MISSING,
        /** Search finds it, and it is not stored. */
        SEARCH_EXTRA,
        SEARCH_CHANGED,
        /** What it said at some past point is kept otherwise than its dossier tells it. */
        HISTORY_CHANGED,
        /** Something is kept of it for past points, and no dossier makes it. */
        HISTORY_EXTRA
    }

    /** The same however often it is found. */
    public String id() {
        return kind + " " + model + " " + key;
    }
}
