package inspectorate.api.persons;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Personal data of a complainant, reporter or worker, as far as known. It is never printed.
 *
 * @param words what this person told, as told: it may name anybody
 */
public record Person(
        @Nullable String name,
        @Nullable String telephone,
        @Nullable String idNumber,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String words) {

    public Person(@Nullable String name, @Nullable String telephone, @Nullable String idNumber) {
        this(name, telephone, idNumber, null);
    }

    /** What somebody told, without who it was. */
    public static Person telling(String words) {
        return new Person(null, null, null, words);
    }

    @Override
    public String toString() {
        return "Person[…]";
    }
}
