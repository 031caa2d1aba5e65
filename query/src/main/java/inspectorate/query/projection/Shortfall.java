package inspectorate.query.projection;

/**
 * Whether what was answered in this thread tells all that was recorded, but for what stands still altogether: of a list,
 * nothing of its read model is parked; of one document, nothing of that.
 */
public final class Shortfall {

    /** Null where nobody wants to know. */
    private static final ThreadLocal<Boolean> NOTED = new ThreadLocal<>();

    private Shortfall() {}

    /** From now on, for one question. */
    public static void listen() {
        NOTED.set(false);
    }

    public static boolean noted() {
        return Boolean.TRUE.equals(NOTED.get());
    }

    public static void end() {
        NOTED.remove();
    }

    public static void note(boolean parked) {
        if (parked && NOTED.get() != null) {
            NOTED.set(true);
        }
    }
}
