package inspectorate.query.projection;

/**
 * The territory a caller sees: {@code *} for all, a cell path ({@code 340111/340111003}) with what lies below it, or the
 * head of division codes ({@code 34} for a province, {@code US-} for a country's states).
 */
public record Scope(String prefix) {

    public static final Scope ALL = new Scope("*");

    public boolean all() {
        return prefix.equals("*");
    }

    public boolean covers(String cellPath) {
        if (all() || cellPath.equals(prefix)) {
            return true;
        }
        return cellPath.startsWith(prefix) && (isHeadOfCodes() || cellPath.charAt(prefix.length()) == '/');
    }

    /** The narrower of the two, where one covers the other; a scope that covers nothing where neither does. */
    public Scope within(Scope other) {
        if (other.all() || other.covers(prefix)) {
            return this;
        }
        return all() || covers(other.prefix) ? other : new Scope("-");
    }

    boolean isHeadOfCodes() {
        return prefix.matches("\\d{2}|\\d{4}|[A-Z]{2}-");
    }
}
