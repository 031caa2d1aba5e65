package inspectorate.query.compliancetimeline;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts about an employer, latest first.
 *
 * @param kinds event names to show; empty for all
 * @param after cursor that the page before gave
 */
public record FindComplianceTimeline(
        String employerId,
        AsOf asOf,
        Set<String> kinds,
        Scope scope,
        @Nullable String after,
        int size) {}
