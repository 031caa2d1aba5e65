package inspectorate.domain.ids;

/** Someone who works here: inspector, head, operator. Name and login are in the person vault. */
public record AccountId(String value) implements Identifier {

    public AccountId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
