package inspectorate.infra.store;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells once the first element has been taken, and at the end, good or bad, where there were any. */
final class ToldSpliterator<T> implements Spliterator<T> {

    private final Spliterator<T> elements;
    private final Runnable told;
    private boolean begun;

    ToldSpliterator(Spliterator<T> elements, Runnable told) {
        this.elements = elements;
        this.told = told;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        boolean more = false;
        try {
            more = elements.tryAdvance(action);
            return more;
        } finally {
            if (more != begun) {
                told.run();
            }
            begun = more;
        }
    }

    @Override
    public @Nullable Spliterator<T> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED;
    }
}
