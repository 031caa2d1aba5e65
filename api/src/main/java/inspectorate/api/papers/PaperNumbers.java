package inspectorate.api.papers;

import inspectorate.domain.ids.PaperRegisterId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the registers of numbers say. */
public interface PaperNumbers {

    /** Another may take it before a paper bears it. */
    int next(PaperRegisterId register);

    /**
     * One number.
     *
     * @param paperId null where it was spoilt before it was on any paper
     * @param voidReason of a spoilt number
     */
    record Entry(
            int sequence,
            @Nullable String paperId,
            @Nullable String voidReason) {}

    /** Every number that was given, in order: without a gap. */
    List<Entry> entries(PaperRegisterId register);
}
