package inspectorate.api.console;

import inspectorate.domain.inspections.Finding;
import java.util.List;
import java.util.stream.IntStream;

/** The ten inspection items as a form lists them: each ticked where something was found, with a note. */
final class Items {
    private Items() {}

    static List<String> codes() {
        return IntStream.rangeClosed(1, 10).mapToObj("I%02d"::formatted).toList();
    }

    static List<Finding> found(Typed typed) {
        return codes().stream()
                .filter(item -> typed.ticked("finding." + item) || typed.value("note." + item) != null)
                .map(item -> new Finding(item, typed.text("note." + item)))
                .toList();
    }
}
