package inspectorate.infra.vault;

import inspectorate.api.persons.Person;
import java.util.stream.Stream;

/** Whether a text that is kept openly tells who somebody is. */
final class Telltale {

    private Telltale() {}

    static boolean names(String text, Person person) {
        return Stream.of(person.name(), person.telephone(), person.idNumber())
                .anyMatch(told -> told != null && told.strip().length() > 1 && text.contains(told.strip()));
    }
}
