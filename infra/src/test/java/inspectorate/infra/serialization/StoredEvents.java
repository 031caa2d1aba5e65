package inspectorate.infra.serialization;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.bookkeeping.BookkeepingEvent;
import inspectorate.domain.employers.MergingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every event there is, as its golden file has it. */
public final class StoredEvents {

    private static final Path GOLDEN = Path.of("src/test/resources/events");

    private StoredEvents() {}

    public static String golden(String kind) {
        try {
            return Files.readString(GOLDEN.resolve(kind + ".json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Kinds that tell a fact by themselves: neither what undoes another nor what joins two files. */
    public static List<String> kinds() {
        return new ArrayList<>(EventCatalogue.OF_THE_DOMAIN.names().stream()
                .filter(name -> !is(name, FactRetracted.class))
                .filter(name -> !is(name, MergingEvent.class))
                .filter(name -> !is(name, BookkeepingEvent.class))
                .sorted()
                .toList());
    }

    public static String kindOf(DomainEvent event) {
        return EventSerializer.with(EventCatalogue.OF_THE_DOMAIN)
                .typeForClass(event.getClass())
                .getName();
    }

    /** The kind that retracts a fact of the same family; empty where none does. */
    public static Optional<String> retractionOf(DomainEvent event) {
        return EventCatalogue.OF_THE_DOMAIN.names().stream()
                .filter(name -> is(name, FactRetracted.class))
                .filter(name -> !(event instanceof MergingEvent))
                .filter(name -> family(EventCatalogue.OF_THE_DOMAIN.event(name).orElseThrow())
                        .equals(family(event.getClass())))
                .findFirst();
    }

    private static Class<?> family(Class<?> event) {
        var parent = event.getInterfaces()[0];
        return parent == DomainEvent.class || parent == FactRetracted.class ? event : family(parent);
    }

    private static boolean is(String name, Class<?> type) {
        return type.isAssignableFrom(EventCatalogue.OF_THE_DOMAIN.event(name).orElseThrow());
    }
}
