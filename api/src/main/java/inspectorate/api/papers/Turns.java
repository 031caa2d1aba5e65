package inspectorate.api.papers;

import inspectorate.domain.papers.PaperNumber;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Within one process papers of one register are set one after the other, so that hardly any is set twice. */
final class Turns {

    private final ReentrantLock[] locks =
            Stream.generate(ReentrantLock::new).limit(64).toArray(ReentrantLock[]::new);

    <T> T take(PaperNumber register, Supplier<T> work) {
        var lock = locks[Math.floorMod(register.hashCode(), locks.length)];
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
