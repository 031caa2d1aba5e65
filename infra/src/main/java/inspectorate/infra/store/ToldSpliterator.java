package inspectorate.infra.store;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells once the first element has been taken, and at the end where there were any. */
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
        boolean more = elements.tryAdvance(action);
        if (more != begun) {
            told.run();
        }
        begun = more;
        return more;
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
