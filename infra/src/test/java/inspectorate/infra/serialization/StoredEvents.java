package inspectorate.infra.serialization;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.employers.MergingEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Every kind that can be stored, in the order of their names. */
    public static List<String> kinds() {
        return EventCatalogue.OF_THE_DOMAIN.names().stream().sorted().toList();
    }

    public static boolean is(String kind, Class<?> type) {
        return type.isAssignableFrom(type(kind));
    }

    /** The kind that retracts facts of that kind; empty where none does. */
    public static Optional<String> retractionOf(String kind) {
        return is(kind, FactRetracted.class) || is(kind, MergingEvent.class)
                ? Optional.empty()
                : kinds().stream()
                        .filter(name -> is(name, FactRetracted.class))
                        .filter(name -> family(type(name)).equals(family(type(kind))))
                        .findFirst();
    }

    private static Class<?> type(String kind) {
        return EventCatalogue.OF_THE_DOMAIN.event(kind).orElseThrow();
    }

    private static Class<?> family(Class<?> event) {
        var parent = event.getInterfaces()[0];
        return parent == DomainEvent.class || parent == FactRetracted.class ? event : family(parent);
    }
}
