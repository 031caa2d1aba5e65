package inspectorate.query.projection;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Hands out dossiers in their order to several workers, and tells how far all are done without a hole. */
final class Windows {

    private static final int FIRST = 50;
    private static final int MOST = 500;
    private static final int READ_AT_ONCE = 5_000;

    private static final class Window {

        private final List<String> dossiers;
        private boolean done;

        Window(List<String> dossiers) {
            this.dossiers = dossiers;
        }
    }

    /** The ids that follow one, so many at most. */
    interface Ids {
        List<String> after(String last, int most);
    }

    private final Ids ids;
    private final RebuildRun.Listener told;
    private final Queue<Window> handedOut = new ArrayDeque<>();
    private List<String> read = List.of();
    private int next;
    private String last;
    private boolean ended;
    private long dossiersDone;
    private long eventsDone;

    /** @param after dossier after which they begin */
    Windows(Ids ids, String after, RebuildRun.Listener told) {
        this.ids = ids;
        this.last = after;
        this.told = told;
    }

    /** @param events as many as are wanted at once; @return nothing when all are handed out */
    synchronized List<String> next(int events) {
        if (!left()) {
            return List.of();
        }
        long many = eventsDone == 0 ? FIRST : Math.clamp(events * dossiersDone / eventsDone, 1, MOST);
        var window = read.subList(next, (int) Math.min(read.size(), next + many));
        next += window.size();
        handedOut.add(new Window(window));
        return window;
    }

    synchronized boolean left() {
        if (!ended && next == read.size()) {
            read = ids.after(last, READ_AT_ONCE);
            next = 0;
            ended = read.isEmpty();
            last = ended ? last : read.getLast();
        }
        return !ended;
    }

    /** Hands out no more. */
    synchronized void end() {
        ended = true;
    }

    synchronized void written(List<String> ids, int events) {
        dossiersDone += ids.size();
        eventsDone += events;
        handedOut.stream().filter(window -> window.dossiers.equals(ids)).forEach(window -> window.done = true);
        while (!handedOut.isEmpty() && handedOut.peek().done) {
            var done = handedOut.remove().dossiers;
            told.done(done.size(), done.getLast());
        }
    }
}
