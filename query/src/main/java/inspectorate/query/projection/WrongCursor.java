package inspectorate.query.projection;

/** What was sent as the end of the page before is none that this list gave. */
public final class WrongCursor extends IllegalArgumentException {

    public WrongCursor(String message) {
        super(message);
    }

    public WrongCursor(String message, Throwable cause) {
        super(message, cause);
    }
}
