package inspectorate.query.mergedfiles;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.MergingEvent.FileMergeProposed;
import inspectorate.domain.employers.MergingEvent.FileMerged;
import inspectorate.domain.employers.MergingEvent.FileUnmerged;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.mergedfiles.MergedFile.Period;
import inspectorate.query.projection.AsOf;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MergedFileTest {

    private static final EmployerId FILE = new EmployerId("file");
    private static final EmployerId SURVIVOR = new EmployerId("survivor");
    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 5);
    private static final long MERGED_AT = 1_000;
    private static final long UNMERGED_AT = 2_000;

    @Test
    void it_is_part_of_another_from_the_day_on_which_the_merging_counts() {
        assertThat(merged().mergedInto(AsOf.NOW)).contains("survivor");
        assertThat(merged().mergedInto(new AsOf(MAY, null))).contains("survivor");
        assertThat(merged().mergedInto(new AsOf(MAY.minusDays(1), null))).isEmpty();
        assertThat(merged().mergedInto(new AsOf(MAY, at(MERGED_AT - 1)))).isEmpty();
    }

    @Test
    void it_stands_by_itself_again_from_the_day_on_which_the_unmerging_counts() {
        assertThat(unmerged().mergedInto(AsOf.NOW)).isEmpty();
        assertThat(unmerged().mergedInto(new AsOf(JUNE, null))).isEmpty();
        assertThat(unmerged().mergedInto(new AsOf(JUNE.minusDays(1), null))).contains("survivor");
        assertThat(unmerged().mergedInto(new AsOf(null, at(UNMERGED_AT - 1)))).contains("survivor");
    }

    @Test
    void what_was_proposed_since_hides_no_merging() {
        var proposed = MergedFileFold.after(
                unmerged(), new FileMergeProposed(FILE, fact(MAY), SURVIVOR, "同一营业执照", ONE), UNMERGED_AT + 1);
        assertThat(proposed.mergedInto(new AsOf(JUNE.minusDays(1), null))).contains("survivor");
        assertThat(proposed.mergedInto(AsOf.NOW)).isEmpty();
    }

    @Test
    void what_an_older_release_folded_knows_record_times_only() {
        var old = merged().during(List.of(new Period("survivor", MERGED_AT, UNMERGED_AT, null, null)));

        assertThat(old.mergedInto(AsOf.NOW)).isEmpty();
        assertThat(old.mergedInto(new AsOf(MAY, at(MERGED_AT)))).contains("survivor");
    }

    private static MergedFile merged() {
        return MergedFileFold.after(
                MergedFileFold.blank("file"),
                new FileMerged(FILE, fact(MAY), SURVIVOR, "同一营业执照", ONE, OTHER),
                MERGED_AT);
    }

    private static MergedFile unmerged() {
        return MergedFileFold.after(
                merged(), new FileUnmerged(FILE, fact(JUNE), SURVIVOR, "误合并", ONE, OTHER), UNMERGED_AT);
    }

    private static Fact fact(LocalDate day) {
        return Fact.recorded(new GridCellId("340111"), BusinessDate.of(day), LocalDate.of(2026, 6, 30));
    }

    private static Instant at(long micros) {
        return Instant.EPOCH.plusNanos(micros * 1_000);
    }
}
