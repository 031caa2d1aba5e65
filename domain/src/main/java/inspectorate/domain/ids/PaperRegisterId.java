package inspectorate.domain.ids;

/** The numbers of one type of papers in one jurisdiction and year 文号登记. */
public record PaperRegisterId(String value) implements Identifier {

    public PaperRegisterId {
        Identifier.requireText(value);
    }

    public static PaperRegisterId of(String jurisdiction, String type, int year) {
        return new PaperRegisterId(Identifier.derived("paper-register", jurisdiction, type, String.valueOf(year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
