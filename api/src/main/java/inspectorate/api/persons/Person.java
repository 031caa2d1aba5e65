package inspectorate.api.persons;

import org.jspecify.annotations.Nullable;

/** Personal data of a complainant or worker, as far as known. It is never printed. */
public record Person(
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String idNumber) {

    @Override
    public String toString() {
        return "Person[…]";
    }
}
