package inspectorate.api.procedure;

/** A step lacks what it must say. */
public final class FieldMissing extends IllegalArgumentException {

    private final String field;

    FieldMissing(String field) {
        super("The value of " + field + " is missing");
        this.field = field;
    }

    public String field() {
        return field;
    }
}
