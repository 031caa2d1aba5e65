package inspectorate.query.erasures;

import org.jspecify.annotations.Nullable;

/** The erasure of one person, from proposal to decision. */
public record ErasureCard(
        String erasureId,
        String personId,
        String cellId,
        Status status,
        String proposerId,
        String proposedOn,
        String reason,
        @Nullable String deciderId,
        @Nullable String decidedOn,
        @Nullable String refusal) {

    public enum Status {
        PROPOSED,
        ERASED,
        REFUSED
    }
}
