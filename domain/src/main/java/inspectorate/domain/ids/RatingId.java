package inspectorate.domain.ids;

/** The grade of one employer for one year. */
public record RatingId(String value) implements Identifier {

    public RatingId {
        Identifier.requireText(value);
    }

    public static RatingId of(EmployerId employerId, int year) {
        return new RatingId(Identifier.derived("rating", employerId.value(), String.valueOf(year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
