package inspectorate.query.projection;

/**
 * How far an answer reflects the events, as an opaque text. Positions of one installation compare; they say nothing
 * about another's.
 *
 * @param index of the event store's last event that is reflected; -1 before any
 */
public record Position(long index) {

    public static Position parse(String text) {
        try {
            return new Position(Long.parseLong(text, 36) - 1);
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException("Not a position: " + text, wrong);
        }
    }

    @Override
    public String toString() {
        return Long.toString(index + 1, 36);
    }
}
