package inspectorate.domain.cases;

import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import java.util.List;
import java.util.Optional;

/** Who acts in a case, what was delegated to whom, and who is certified. */
public interface Officials {

    /** Who gives the present command; empty for what the system does by itself. */
    Optional<Officer> officer();

    /** Everything the department of a jurisdiction ever delegated, each with the days on which it holds. */
    List<Mandate> given(String jurisdiction);

    Certificates certificates();
}
