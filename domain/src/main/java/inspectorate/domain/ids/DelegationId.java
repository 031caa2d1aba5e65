package inspectorate.domain.ids;

/** One written delegation. */
public record DelegationId(String value) implements Identifier {

    public DelegationId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
