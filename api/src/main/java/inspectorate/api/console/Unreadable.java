package inspectorate.api.console;

/** What was typed cannot be read; the page says so beside the field, in the words under that key. */
final class Unreadable extends RuntimeException {
    private final String key;
    private final String field;
    private final String typed;

    Unreadable(String key, String field, String typed, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.field = field;
        this.typed = typed;
    }

    String key() {
        return key;
    }

    String field() {
        return field;
    }

    String typed() {
        return typed;
    }
}
