package inspectorate.domain.ids;

/** The yearly rating of one territory: the same territory and year is the same run, taken up again. */
public record RatingRunId(String value) implements Identifier {

    public RatingRunId {
        Identifier.requireText(value);
    }

    public static RatingRunId of(GridCellId cell, int year) {
        return new RatingRunId(Identifier.derived("rating-run", cell.value(), String.valueOf(year)));
    }

    @Override
    public String toString() {
        return value;
    }
}
