package inspectorate.api.jobs;

import java.time.Duration;

/**
 * That this process is at a job. One that was paused for long has lost it to another without being told, and does not get
 * it back: the other may have brought the job to its end.
 */
public final class Hold {

    private volatile long until;
    private volatile boolean lost;

    Hold(long since, Duration lease) {
        until = since + lease.toNanos();
    }

    /** @param since when it was claimed again, as {@link System#nanoTime} */
    void extend(long since, Duration lease) {
        if (until - since <= 0) {
            lost = true;
        } else {
            until = since + lease.toNanos();
        }
    }

    void lose() {
        lost = true;
    }

    boolean lost() {
        return lost || until - System.nanoTime() <= 0;
    }

    /** To be asked before every step. */
    public void require() {
        if (lost()) {
            throw new HoldLost();
        }
    }
}
