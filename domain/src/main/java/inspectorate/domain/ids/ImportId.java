package inspectorate.domain.ids;

/** One uploaded ledger and its import. */
public record ImportId(String value) implements Identifier {

    public ImportId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
