package inspectorate.infra.embedded;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commits the store between commands and never within one. What it does by itself takes its maps one after the other
 * while they are written: after a crash a document could be there without its index entries, for ever, or a token
 * without the documents before it.
 */
final class Commits implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Commits.class);

    /** In lower case, since the protocol does not tell them apart by it. */
    private static final Set<String> READING = Set.of(
            "find",
            "aggregate",
            "count",
            "distinct",
            "getmore",
            "killcursors",
            "listcollections",
            "listindexes",
            "hello",
            "ismaster",
            "ping");

    /** Chunks fuller than that are not written again to save space. */
    private static final int FILLED_PERCENT = 50;

    private static final int COMPACTED_BYTES = 16 * 1024 * 1024;

    private final MVStore store;
    private final int mostUnsaved;
    private final ReadWriteLock commands = new ReentrantReadWriteLock();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("document-commits").factory());

    /**
     * @param mostUnsaved bytes of changed pages, in memory, after which it is committed at once
     * @param every what a crash loses at most, but for what is being written
     */
    Commits(MVStore store, int mostUnsaved, Duration every) {
        this.store = store;
        this.mostUnsaved = mostUnsaved;
        timer.scheduleWithFixedDelay(this::keep, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    <T> T around(String command, Supplier<T> carriedOut) {
        if (READING.contains(command.toLowerCase(Locale.ROOT))) {
            return carriedOut.get();
        }
        commands.readLock().lock();
        try {
            return carriedOut.get();
        } finally {
            commands.readLock().unlock();
            if (store.getUnsavedMemory() > mostUnsaved) {
                commit();
            }
        }
    }

    /** Only what is to be written is determined before it returns; the writing goes on beside further commands. */
    private void commit() {
        commands.writeLock().lock();
        try {
            store.tryCommit();
        } finally {
            commands.writeLock().unlock();
        }
    }

    private void keep() {
        try {
            commit();
            store.compact(FILLED_PERCENT, COMPACTED_BYTES);
        } catch (RuntimeException broken) {
            LOG.error("The embedded document store cannot be written", broken);
        }
    }

    /** Before the store itself is closed, which commits what is left. */
    @Override
    public void close() {
        timer.close();
    }
}
