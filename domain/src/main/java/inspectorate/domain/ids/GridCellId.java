package inspectorate.domain.ids;

/**
 * Path of a supervision cell from its jurisdiction down, such as {@code 340111/340111003/340111003001}. Its head is the
 * jurisdiction: a division code (province 2 digits, city 4, county 6), or a code of another country's, {@code US-WI}.
 */
public record GridCellId(String value) implements Identifier {

    public GridCellId {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException("Not a path of a grid cell: " + value);
        }
    }

    /** Codes of letters, digits and dashes with single slashes between them. */
    private static boolean wellFormed(String path) {
        boolean inside = false;
        for (int place = 0; place < path.length(); ) {
            int point = path.codePointAt(place);
            if (point == '/' ? !inside : !(Character.isLetterOrDigit(point) || point == '-')) {
                return false;
            }
            inside = point != '/';
            place += Character.charCount(point);
        }
        return inside;
    }

    public String jurisdiction() {
        int slash = value.indexOf('/');
        return slash < 0 ? value : value.substring(0, slash);
    }

    public boolean isJurisdiction() {
        return value.indexOf('/') < 0;
    }

    /** The cell this one is part of; the jurisdiction itself has none and answers itself. */
    public GridCellId parent() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? this : new GridCellId(value.substring(0, slash));
    }

    @Override
    public String toString() {
        return value;
    }
}
