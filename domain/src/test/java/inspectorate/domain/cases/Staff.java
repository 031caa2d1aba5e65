package inspectorate.domain.cases;

import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who acts in a test, what was delegated and who is certified; at first the system itself, nothing and nobody. */
final class Staff implements Officials {

    @Nullable
    Officer acting;

    final List<Mandate> delegated = new ArrayList<>();

    final Map<AccountId, CertificateRole> certified = new HashMap<>();

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

    @Override
    public Certificates certificates() {
        return (inspector, _) ->
                Optional.ofNullable(certified.get(inspector)).stream().collect(Collectors.toSet());
    }
}
