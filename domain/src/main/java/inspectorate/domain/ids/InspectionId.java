package inspectorate.domain.ids;

/** One inspection visit or written review. */
public record InspectionId(String value) implements Identifier {

    public InspectionId {
        Identifier.requireText(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
