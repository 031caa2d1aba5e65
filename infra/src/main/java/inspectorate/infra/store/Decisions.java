package inspectorate.infra.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * Decisions on remembered streams. Where one appends, the store itself refuses it if somebody appended meanwhile; of what
 * else it was decided on, and before it is refused or comes to nothing, the store is asked. A decision that was not on all
 * there is is made again.
 */
public final class Decisions {

    private static final String TRUSTED = Decisions.class.getName() + ".trusted";
    private static final String ASKING = Decisions.class.getName() + ".asking";

    /** What is stored by now. */
    @FunctionalInterface
    interface Stored {
        /** @return last sequence number of each stream */
        Map<String, Long> last(Set<String> streams);
    }

    private final Stored stored;
    private final RememberedStreams remembered;

    Decisions(Stored stored, RememberedStreams remembered) {
        this.stored = stored;
        this.remembered = remembered;
    }

    /** @return false where no command is being decided on by itself: then the store is to be asked */
    static boolean trust(String stream, long last) {
        if (!CurrentUnitOfWork.isStarted()) {
            return false;
        }
        var unit = CurrentUnitOfWork.get();
        if (!unit.isRoot() || !(unit.getMessage() instanceof CommandMessage) || unit.getResource(ASKING) != null) {
            return false;
        }
        unit.<Map<String, Long>>getOrComputeResource(TRUSTED, _ -> new HashMap<>())
                .putIfAbsent(stream, last);
        return true;
    }

    /** Reads what is kept for longer than one decision: the store itself is asked. */
    static <T> T asking(Supplier<T> reading) {
        if (!CurrentUnitOfWork.isStarted()) {
            return reading.get();
        }
        var unit = CurrentUnitOfWork.get();
        unit.resources().put(ASKING, true);
        try {
            return reading.get();
        } finally {
            unit.resources().remove(ASKING);
        }
    }

    /** An interceptor; not a bean of that type, since Axon would register it by itself. */
    public Object decide(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        Object result;
        try {
            result = chain.proceed();
        } catch (Exception refused) {
            requireStillTrue(unit, Set.of());
            throw refused;
        }
        unit.onCommit(deciding -> requireStillTrue(deciding, Set.of()));
        return result;
    }

    /** @param appended streams of which the store will judge by itself */
    void requireStillTrue(Set<String> appended) {
        if (CurrentUnitOfWork.isStarted()) {
            requireStillTrue(CurrentUnitOfWork.get(), appended);
        }
    }

    private void requireStillTrue(UnitOfWork<?> unit, Set<String> appended) {
        Map<String, Long> trusted = unit.getResource(TRUSTED);
        if (trusted == null) {
            return;
        }
        trusted.keySet().removeAll(appended);
        if (trusted.isEmpty()) {
            return;
        }
        var last = stored.last(trusted.keySet());
        var overtaken = trusted.entrySet().stream()
                .filter(known -> !known.getValue().equals(last.get(known.getKey())))
                .map(Map.Entry::getKey)
                .toList();
        trusted.clear();
        if (!overtaken.isEmpty()) {
            remembered.forget(overtaken);
            throw new ConcurrencyException("Decided before the last event of " + overtaken);
        }
    }
}
