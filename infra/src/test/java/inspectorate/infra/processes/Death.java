package inspectorate.infra.processes;

import inspectorate.query.projection.Milestone;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to die, and to be started again. */
final class Death {

    private static final int PATIENCE_MILLIS = 60_000;

    private final Stack stack;
    private final Application application;
    private final Installation store;
    private final int time;
    private final int millis;
    private volatile String how = "";
    private volatile @Nullable Milestone milestone;
    private volatile @Nullable FallBack fallBack;

    Death(Stack stack, Application application, Installation store, int time, int millis) {
        this.stack = stack;
        this.application = application;
        this.store = store;
        this.time = time;
        this.millis = millis;
    }

    String how() {
        return how;
    }

    Optional<Milestone> milestone() {
        return Optional.ofNullable(milestone);
    }

    /** How far the document store fell back, where that died. */
    Optional<FallBack> fallBack() {
        return Optional.ofNullable(fallBack);
    }

    void die(String point) {
        switch (point) {
            case "RANDOM" -> {
                sleep();
                restart("died after " + millis + " ms");
            }
            case "POSTGRES" -> server("PostgreSQL", "postgres/postmaster.pid");
            case "SEARCH" -> server("Elasticsearch", "elasticsearch/pid");
            case "DOCUMENTS" -> {
                sleep();
                var before = store.progress();
                stack.kill();
                application.kill();
                stack.restart();
                var fell = new FallBack(before, store.progress());
                fallBack = fell;
                application.start();
                how = "the document store and all died after " + millis + " ms; " + fell;
            }
            default -> at(Milestone.valueOf(point));
        }
    }

    private void at(Milestone wanted) {
        application.stopAt(wanted.name(), time);
        if (application.stopped(PATIENCE_MILLIS)) {
            milestone = wanted;
            restart("died at " + wanted + ", time " + time);
        } else {
            restart("never came to " + wanted + ", time " + time);
        }
    }

    private void restart(String why) {
        application.kill();
        application.start();
        how = why;
    }

    /** The application stays, and must get over it by itself. */
    private void server(String name, String pidFile) {
        sleep();
        stack.killServer(pidFile);
        stack.restart();
        how = name + " died under it after " + millis + " ms";
    }

    private void sleep() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
