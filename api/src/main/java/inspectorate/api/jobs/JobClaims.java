package inspectorate.api.jobs;

import java.time.Duration;
import java.util.Optional;

/** Which process is at a job: known to all that share a document store. */
public interface JobClaims {

    /**
     * True where this process is at that job from now on, or still; it must say so again before the time is over.
     *
     * @param progress how far it is, for those who ask another process
     */
    boolean claim(String job, Duration lease, String progress);

    /** This process is at it no more. */
    void release(String job);

    /** As whoever is at that job said last. */
    Optional<String> progress(String job);
}
