package inspectorate.api.console;

/** One value of a fact, with the key of its label. */
public record Detail(String key, String value) {}
