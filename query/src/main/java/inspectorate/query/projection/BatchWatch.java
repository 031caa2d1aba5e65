package inspectorate.query.projection;

import java.time.Duration;
import java.util.Collection;

/** Is told how the batches of the read models fare. */
public interface BatchWatch {

    BatchWatch NONE = new BatchWatch() {
        @Override
        public void arrived(Collection<Recorded> events) {}

        @Override
        public void written(int segment, int events, Duration took) {}

        @Override
        public void spent(BatchStage stage, Duration took) {}

        @Override
        public void failed(int segment, long upTo, RuntimeException cause) {}
    };

    /** Events that no dossier held before are in theirs. */
    void arrived(Collection<Recorded> events);

    /** Dossiers, documents and mirrors are written. */
    void written(int segment, int events, Duration took);

    /** For each read model by itself, since they are written side by side. */
    void spent(BatchStage stage, Duration took);

    /**
     * A store is down: the batch is delivered again, here or to another process.
     *
     * @param upTo index of its last event
     */
    void failed(int segment, long upTo, RuntimeException cause);
}
