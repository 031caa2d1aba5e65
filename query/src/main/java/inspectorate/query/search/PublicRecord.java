package inspectorate.query.search;

import inspectorate.domain.blacklist.BlacklistGround;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public is told: of whoever it asked for, whether it stands on the blacklist today.
 *
 * @param known false where no employer of that code or name is known here, which says nothing about it
 * @param more true if further employers share the name; the code tells them apart
 */
public record PublicRecord(boolean known, List<PublicEmployer> employers, boolean more) {

    /**
     * @param ground null unless listed, like what follows up to the day it stops being public
     * @param grade of the latest year rated; null if unrated or not public
     */
    public record PublicEmployer(
            String name,
            @Nullable String creditCode,
            String jurisdiction,
            boolean listed,
            @Nullable BlacklistGround ground,
            @Nullable String article,
            @Nullable String listedOn,
            @Nullable LocalDate publicUntil,
            @Nullable String grade,
            @Nullable Integer gradeYear) {}
}
