package inspectorate.api.console;

/** One segment of a processor, as the operator sees it. */
public record ProcessorLine(String name, int segment, String position, boolean caughtUp, boolean failed) {}
