package inspectorate.query.projection;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;

/** Hands out dossiers in their order to several workers, and tells how far all are done without a hole. */
final class Windows {

    private static final int FIRST = 50;
    private static final int MOST = 500;

    private static final class Window {

        private final List<String> dossiers;
        private boolean done;

        Window(List<String> dossiers) {
            this.dossiers = dossiers;
        }
    }

    private final List<String> dossiers;
    private final RebuildRun.Listener told;
    private final Queue<Window> handedOut = new ArrayDeque<>();
    private int next;
    private long dossiersDone;
    private long eventsDone;

    Windows(List<String> dossiers, RebuildRun.Listener told) {
        this.dossiers = dossiers;
        this.told = told;
    }

    /** @param events as many as are wanted at once; @return nothing when all are handed out */
    synchronized List<String> next(int events) {
        long many = eventsDone == 0 ? FIRST : Math.clamp(events * dossiersDone / eventsDone, 1, MOST);
        var ids = dossiers.subList(next, (int) Math.min(dossiers.size(), next + many));
        next += ids.size();
        if (!ids.isEmpty()) {
            handedOut.add(new Window(ids));
        }
        return ids;
    }

    synchronized boolean left() {
        return next < dossiers.size();
    }

    /** Hands out no more. */
    synchronized void end() {
        next = dossiers.size();
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
