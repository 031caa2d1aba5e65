package inspectorate.query.projection;

import org.bson.RawBsonDocument;

/** A document about to be stored. Rows are sorted as the store keeps them, so that neighbours are written together. */
record Row(String key, long version, RawBsonDocument stored) implements Comparable<Row> {

    @Override
    public int compareTo(Row other) {
        return key.compareTo(other.key);
    }
}
