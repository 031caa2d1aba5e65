package inspectorate.api.jobs;

/** Another process may be at this job now: nothing more is to be done here, not even to say that it ended. */
public final class HoldLost extends RuntimeException {

    HoldLost() {
        super("Another process may be at this job now");
    }
}
