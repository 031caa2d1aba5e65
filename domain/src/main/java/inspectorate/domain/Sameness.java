package inspectorate.domain;

import inspectorate.domain.law.LegalGround;
import java.util.Objects;

/** Whether two facts say the same of the same day and cell; when they were recorded, and under which law, does not matter. */
final class Sameness {

    private Sameness() {}

    static boolean sayTheSame(DomainEvent one, DomainEvent other) {
        return one.getClass() == other.getClass()
                && one.fact().on().equals(other.fact().on())
                && one.fact().cellId().equals(other.fact().cellId())
                && one instanceof Record said
                && other instanceof Record again
                && RecordFields.of(said).stream()
                        .filter(field -> field.type() != Fact.class && field.type() != LegalGround.class)
                        .allMatch(field -> Objects.equals(field.in(said), field.in(again)));
    }
}
