package inspectorate.api.agenda;

import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.WrongCursor;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lists one after another, read page by page as one. The cursor of the last is its own; one of a list before it says of
 * which.
 */
record AgendaParts(List<Part> parts) {

    private static final String PART = "part-";
    private static final Pattern CURSOR = Pattern.compile(PART + "(\\d{1,2}):(.*)");

    @FunctionalInterface
    interface Part {
        Page<AgendaEntry> page(@Nullable String after, int size);
    }

    Page<AgendaEntry> page(@Nullable String after, int size) {
        int first = partOf(after);
        var items = new ArrayList<AgendaEntry>();
        long total = 0;
        String next = null;
        for (int part = 0; part < parts.size(); part++) {
            int left = size - items.size();
            if (part < first || next != null || left == 0) {
                long others = parts.get(part).page(null, 1).total();
                total += others;
                next = next == null && part >= first && others > 0 ? cursor(part, null) : next;
                continue;
            }
            var read = parts.get(part).page(part == first ? within(after) : null, left);
            items.addAll(read.items());
            total += read.total();
            next = read.next() == null ? null : cursor(part, read.next());
        }
        return new Page<>(List.copyOf(items), total, next);
    }

    private String cursor(int part, @Nullable String within) {
        return within != null && part == parts.size() - 1 ? within : PART + part + ":" + (within == null ? "" : within);
    }

    private int partOf(@Nullable String after) {
        return after == null
                ? 0
                : after.startsWith(PART)
                        ? Math.min(Integer.parseInt(parsed(after).group(1)), parts.size() - 1)
                        : parts.size() - 1;
    }

    private static @Nullable String within(@Nullable String after) {
        if (after == null || !after.startsWith(PART)) {
            return after;
        }
        var within = parsed(after).group(2);
        return within.isEmpty() ? null : within;
    }

    private static Matcher parsed(String after) {
        var cursor = CURSOR.matcher(after);
        if (!cursor.matches()) {
            throw new WrongCursor("Not a page cursor of the agenda");
        }
        return cursor;
    }
}
