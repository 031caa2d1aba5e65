package inspectorate.api.operations;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether every paper and file is there as it was kept.
 *
 * @param endedAt null while it is being looked at
 * @param checked contents read whole and compared with their hash
 * @param damaged how many of them are lost or altered
 * @param damages the first of them
 * @param unnamed what lies there for a day and more and no record names
 */
public record FileCheckReport(
        Instant startedAt, @Nullable Instant endedAt, long checked, long damaged, List<Damage> damages, long unnamed) {

    /** What was damaged. */
    public enum Part {
        PAPER,
        PAPER_PAGE,
        ATTACHMENT,
        ATTACHMENT_PREVIEW
    }

    /** @param rule name of the refusal that whoever opens it meets */
    public record Damage(Part part, String id, String caseId, String rule) {}

    public boolean running() {
        return endedAt == null;
    }
}
