package inspectorate.infra.embedded;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Entries of an index, {@code value, END, position}: as sorted as the values, and as the positions of one value. */
final class IndexEntries {

    private static final char END = '\0';
    private static final String LAST = "\uffff";

    /** In place of a position that is the text the entry ends with. */
    private static final String AS_WRITTEN = "";

    private final MVMap<Object, Object> entries;

    IndexEntries(MVMap<Object, Object> entries) {
        this.entries = entries;
    }

    static String entry(String value, @Nullable Object position) {
        return value + END + position;
    }

    void put(String entry, Object position) {
        entries.put(entry, position instanceof String ? AS_WRITTEN : position);
    }

    void remove(Collection<String> gone) {
        gone.forEach(entries::remove);
    }

    void clear() {
        entries.clear();
    }

    long count() {
        return entries.sizeAsLong();
    }

    /** Positions of the values between these, both included. */
    Stream<Object> scan(String from, @Nullable String to) {
        var last = to == null ? LAST : end(to);
        var cursor = entries.cursor(from);
        return Stream.generate(() -> cursor.hasNext() ? (String) cursor.next() : LAST + LAST)
                .takeWhile(entry -> entry.compareTo(last) <= 0)
                .map(entry -> position(entry, cursor.getValue()));
    }

    /** Above every entry of that value. */
    private static String end(String value) {
        return value + END + LAST;
    }

    private static Object position(String entry, Object written) {
        return written.equals(AS_WRITTEN) ? entry.substring(entry.lastIndexOf(END) + 1) : written;
    }

    /** Positions by value, those of one value in ascending order. */
    Iterator<Object> inOrder(String lower, @Nullable String upper, boolean descending) {
        return descending ? new Backwards(lower, upper) : scan(lower, upper).iterator();
    }

    private final class Backwards implements Iterator<Object> {

        private final Cursor<Object, Object> cursor;
        private final String lower;
        private final Deque<Object> same = new ArrayDeque<>();
        private @Nullable String ahead;

        Backwards(String lower, @Nullable String upper) {
            this.lower = lower;
            this.cursor = entries.cursor(upper == null ? LAST : end(upper), null, true);
            advance();
        }

        private void advance() {
            var entry = cursor.hasNext() ? (String) cursor.next() : null;
            ahead = entry == null || entry.compareTo(lower) < 0 ? null : entry;
        }

        private static String value(String entry) {
            return entry.substring(0, entry.lastIndexOf(END));
        }

        @Override
        public boolean hasNext() {
            if (same.isEmpty() && ahead != null) {
                for (var value = value(ahead); ahead != null && value(ahead).equals(value); advance()) {
                    same.addFirst(position(ahead, cursor.getValue()));
                }
            }
            return !same.isEmpty();
        }

        @Override
        public Object next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return same.removeFirst();
        }
    }
}
