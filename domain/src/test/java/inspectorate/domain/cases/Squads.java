package inspectorate.domain.cases;

import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who acts in a test, and what was delegated; at first the system itself, and nothing. */
final class Squads implements Mandates {

    @Nullable
    Officer acting;

    final List<Mandate> delegated = new ArrayList<>();

    @Override
    public Optional<Officer> officer() {
        return Optional.ofNullable(acting);
    }

    @Override
    public List<Mandate> given(String jurisdiction) {
        return delegated.stream()
                .filter(mandate -> mandate.delegate().jurisdiction().equals(jurisdiction))
                .toList();
    }
}
