package inspectorate.api.console;

/** What was typed cannot be read; the page says so in the words under that key. */
final class Unreadable extends RuntimeException {
    private final String key;
    private final String typed;

    Unreadable(String key, String typed, Throwable cause) {
        super(key, cause);
        this.key = key;
        this.typed = typed;
    }

    String key() {
        return key;
    }

    String typed() {
        return typed;
    }
}
