package inspectorate.domain.ids;

/** A complainant or worker; who that is, only the person vault knows. */
public record PersonId(String value) implements Identifier {

    public PersonId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
