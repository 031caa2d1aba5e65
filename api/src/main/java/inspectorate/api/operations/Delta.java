package inspectorate.api.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import inspectorate.query.projection.DeltaReport;
import inspectorate.query.projection.Generation;

/**
 * What a switch to a generation would change, as it was compared last.
 *
 * @param answering number of the generation that answers now
 */
public record Delta(@JsonUnwrapped DeltaReport report, int answering, boolean outdated) {

    /** What to tell whoever is about to switch, as a word. */
    public String told() {
        if (outdated) {
            return "outdated";
        }
        return switch (report.state()) {
            case RUNNING -> "notYet";
            case FAILED -> "failed";
            case DONE -> report.differing() > 0 ? "differs" : "same";
        };
    }

    static Delta of(DeltaReport report, Generation answering) {
        return new Delta(
                report,
                answering.number(),
                !report.before().equals(answering) && !report.after().equals(answering));
    }
}
