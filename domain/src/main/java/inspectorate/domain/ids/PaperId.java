package inspectorate.domain.ids;

/** One official paper 文书 of a case. */
public record PaperId(String value) implements Identifier {

    public PaperId {
        Identifier.requireText(value);
    }

    /** A paper of an old file: the same number in one jurisdiction is the same paper. */
    public static PaperId migrated(String jurisdiction, String number) {
        return new PaperId(Identifier.derived("paper", jurisdiction, number));
    }

    @Override
    public String toString() {
        return value;
    }
}
