package inspectorate.api.console;

import inspectorate.domain.blacklist.BlacklistGround;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What anybody may know about an employer. */
public record PublicEntry(
        String name,
        @Nullable String creditCode,
        boolean listed,
        @Nullable BlacklistGround ground,
        @Nullable String article,
        @Nullable String listedOn,
        @Nullable LocalDate publicUntil,
        @Nullable String grade,
        @Nullable Integer gradeYear) {}
