package inspectorate.domain.employers;

import static inspectorate.domain.employers.MergingRule.MERGING_FOLLOWS_WHAT_IT_RESTS_ON;

import inspectorate.domain.Fact;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent.*;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * From which day two files may be said to be one, or two again. As of every day a file is there and part of at most one
 * other, which is part of none.
 */
final class MergingDays {

    private MergingDays() {}

    /**
     * @param file that is merged or unmerged; it was part of no other on that day, and no other part of it
     * @param survivor whose other members may have come and gone whenever they did
     */
    static void require(Fact fact, List<EmployerEvent> file, List<EmployerEvent> survivor) {
        var day = fact.countsFrom();
        MERGING_FOLLOWS_WHAT_IT_RESTS_ON.require(
                allUpTo(day, file, event -> event instanceof EmployerRegistered || joinsOrParts(event))
                        && allUpTo(
                                day,
                                survivor,
                                event -> event instanceof EmployerRegistered
                                        || event instanceof FileMerged
                                        || event instanceof FileUnmerged));
    }

    /** However a registration is corrected, what was merged is merged after it. */
    static void requireFollow(List<EmployerEvent> said, List<EmployerEvent> held) {
        for (var event : said) {
            MERGING_FOLLOWS_WHAT_IT_RESTS_ON.require(!(event instanceof EmployerRegistered registered)
                    || held.stream()
                            .filter(MergingDays::joinsOrParts)
                            .noneMatch(merging -> merging.fact()
                                    .countsFrom()
                                    .isBefore(registered.fact().countsFrom())));
        }
    }

    private static boolean allUpTo(LocalDate day, List<EmployerEvent> events, Predicate<EmployerEvent> of) {
        return events.stream()
                .filter(of)
                .noneMatch(event -> event.fact().countsFrom().isAfter(day));
    }

    private static boolean joinsOrParts(EmployerEvent event) {
        return switch (event) {
            case FileMerged _, FileUnmerged _, FileTakenIn _, FileReleased _ -> true;
            case FileMergeProposed _,
                    FileUnmergeProposed _,
                    FileProposalRefused _,
                    EmployerRegistered _,
                    EmployerIdentified _,
                    EmployerRenamed _,
                    EmployerAssignedToGridCell _,
                    EmployerFactRetracted _ -> false;
        };
    }
}
