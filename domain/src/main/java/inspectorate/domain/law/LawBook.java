package inspectorate.domain.law;

import java.time.LocalDate;

/** The law of every jurisdiction on every day. */
@FunctionalInterface
public interface LawBook {

    /** @param jurisdiction such as {@code 340111} */
    Law of(String jurisdiction, LocalDate on);
}
