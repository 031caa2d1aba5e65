package inspectorate.query.projection;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dossiers that a rebuild has read and not written yet. It reads without holding up live batches, so one of them may
 * fold a dossier anew in between: that one is then read again.
 */
final class RebuildWindow implements AutoCloseable {

    /** Every window that is being folded. */
    static final class Open {

        private final Set<RebuildWindow> windows = ConcurrentHashMap.newKeySet();

        RebuildWindow over(List<String> dossiers) {
            var window = new RebuildWindow(this, dossiers);
            windows.add(window);
            return window;
        }

        /** Documents of this dossier were written by someone else. */
        void written(String dossier) {
            windows.forEach(window -> window.written(dossier));
        }
    }

    private final Open open;
    private final List<String> dossiers;
    private final Set<String> written = ConcurrentHashMap.newKeySet();

    private RebuildWindow(Open open, List<String> dossiers) {
        this.open = open;
        this.dossiers = dossiers;
    }

    private void written(String dossier) {
        written.add(dossier);
    }

    /** True where what was read is not all any more, and so all of it must be read again. */
    boolean overtaken() {
        return dossiers.stream().anyMatch(written::contains);
    }

    @Override
    public void close() {
        open.windows.remove(this);
    }
}
