package inspectorate.query.projection;

import static inspectorate.query.projection.RecordedFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupingTest {

    private static final EmployerId FILE = new EmployerId("file");
    private static final EmployerId SURVIVOR = new EmployerId("survivor");
    private static final EmployerId THIRD = new EmployerId("third");
    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    private final RecordedFacts store = new RecordedFacts();
    private final Recorded registered = recorded(new EmployerRegistered(FILE, on("2025-01-10"), "示例店", null, ""));
    private final Recorded known = recorded(new EmployerRegistered(SURVIVOR, on("2025-01-11"), "示例公司", null, ""));
    private final Recorded takenIn =
            recorded(new FileTakenIn(SURVIVOR, on("2025-05-01"), FILE, null, "same", ONE, OTHER));
    private final Recorded merged = recorded(new FileMerged(FILE, on("2025-05-01"), SURVIVOR, "same", ONE, OTHER));
    private final Recorded released =
            recorded(new FileReleased(SURVIVOR, on("2025-06-01"), FILE, "not same", ONE, OTHER));
    private final Recorded unmerged =
            recorded(new FileUnmerged(FILE, on("2025-06-01"), SURVIVOR, "not same", ONE, OTHER));

    @Test
    void either_of_the_two_files_tells_that_they_are_one_before_the_other_is_read() {
        assertThat(survivor(file(registered, merged), survivor(known))).isEqualTo("survivor");
        assertThat(survivor(file(registered), survivor(known, takenIn))).isEqualTo("survivor");
    }

    @Test
    void either_of_the_two_files_tells_that_they_parted_before_the_other_is_read() {
        assertThat(survivor(file(registered, merged, unmerged), survivor(known, takenIn)))
                .isEqualTo("file");
        assertThat(survivor(file(registered, merged), survivor(known, takenIn, released)))
                .isEqualTo("file");
    }

    @Test
    void they_are_one_whichever_is_read_also_where_what_one_of_them_tells_of_it_is_left_out_of_folds() {
        var survivor = survivor(known, takenIn, skipped("survivor", takenIn));
        assertThat(survivor.events()).containsExactly(known);
        assertThat(Grouping.others(survivor)).containsExactly("file");
        var dossiers = List.of(file(registered, merged), survivor);
        assertThat(survivor(dossiers.getFirst(), survivor)).isEqualTo("survivor");
        assertThat(new Grouping(dossiers, new AsOf(null, at(3))).survivorOf("file"))
                .isEqualTo("survivor");
    }

    @Test
    void they_are_not_one_where_what_both_tell_of_it_is_left_out_of_folds() {
        var survivor = survivor(known, takenIn, skipped("survivor", takenIn));
        assertThat(survivor(file(registered, merged, skipped("file", merged)), survivor))
                .isEqualTo("file");
    }

    private Recorded skipped(String dossier, Recorded event) {
        return store.recorded(
                new EventSkipped("skip-" + dossier, on("2025-05-02"), dossier, event.eventId(), "", "broken"));
    }

    @Test
    void as_of_a_day_and_as_known_at_an_instant_they_are_one_only_while_they_were() {
        var dossiers = List.of(file(registered, merged, unmerged), survivor(known, takenIn, released));
        assertThat(new Grouping(dossiers, new AsOf(LocalDate.of(2025, 4, 30), null)).survivorOf("file"))
                .isEqualTo("file");
        assertThat(new Grouping(dossiers, new AsOf(LocalDate.of(2025, 5, 1), null)).survivorOf("file"))
                .isEqualTo("survivor");
        assertThat(new Grouping(dossiers, new AsOf(null, at(2))).survivorOf("file"))
                .isEqualTo("file");
        var between = new Grouping(dossiers, new AsOf(null, at(4)));
        assertThat(between.survivorOf("file")).isEqualTo("survivor");
        assertThat(between.membersOf("survivor")).containsExactly("file");
        assertThat(new Grouping(dossiers, AsOf.NOW).membersOf("survivor")).isEmpty();
    }

    @Test
    void where_their_dates_make_a_file_part_of_two_others_or_of_a_merged_one_what_was_said_last_holds() {
        var parted = recorded(new FileUnmerged(FILE, on("2025-08-01"), SURVIVOR, "not same", ONE, OTHER));
        var elsewhere = recorded(new FileMerged(FILE, on("2025-06-01"), THIRD, "same", ONE, OTHER));
        var inTurn = recorded(new FileMerged(SURVIVOR, on("2025-06-01"), THIRD, "same", ONE, OTHER));
        var between = new AsOf(LocalDate.of(2025, 7, 1), null);

        var ofTwo = new Grouping(List.of(file(registered, merged, parted, elsewhere), survivor(known)), between);
        assertThat(ofTwo.survivorOf("file")).isEqualTo("third");
        assertThat(ofTwo.membersOf("survivor")).isEmpty();
        var ofMerged = new Grouping(List.of(file(registered, merged, parted), survivor(known, inTurn)), between);
        assertThat(ofMerged.survivorOf("survivor")).isEqualTo("third");
        assertThat(ofMerged.survivorOf("file")).isEqualTo("file");
    }

    @Test
    void a_union_tells_what_its_files_tell_in_the_order_of_the_store_each_thing_for_the_survivor() {
        var union = union(survivor(known, takenIn), file(registered, merged));

        assertThat(union.id()).isEqualTo("survivor");
        assertThat(union.files()).isEqualTo(Set.of("file", "survivor"));
        assertThat(union.events())
                .extracting(Recorded::eventId)
                .containsExactly(registered.eventId(), known.eventId(), takenIn.eventId(), merged.eventId());
        assertThat(union.events()).extracting(Recorded::dossier).containsOnly("survivor");
        assertThat(union.events()).extracting(Recorded::ofMergedFile).containsExactly(true, false, false, true);
    }

    @Test
    void what_is_folded_from_more_has_the_higher_version_in_one_file_and_in_several() {
        var survivor = survivor(known, takenIn);
        var stale = union(survivor, file(registered));
        var whole = union(survivor, file(registered, merged));
        var late = union(survivor(takenIn), file(registered, merged));

        assertThat(survivor.version()).isGreaterThan(file(registered).version());
        assertThat(stale.version()).isGreaterThan(survivor.version());
        assertThat(whole.version()).isGreaterThan(stale.version()).isGreaterThan(late.version());
    }

    @Test
    void the_version_grows_when_files_part_also_where_the_parting_came_late() {
        var later = recorded(new EmployerAssignedToGridCell(FILE, on("2025-06-02")));
        var file = file(registered, merged, later);
        var together = union(survivor(known, takenIn), file);
        var parted = survivor(known, takenIn, released);

        assertThat(Dossier.union("survivor", List.of(parted), List.of(parted, file))
                        .version())
                .isGreaterThan(together.version());
    }

    private static Dossier union(Dossier survivor, Dossier file) {
        return Dossier.union("survivor", List.of(survivor, file), List.of(survivor, file));
    }

    private Recorded recorded(EmployerEvent event) {
        return store.recorded(event);
    }

    private static Dossier file(Recorded... events) {
        return new Dossier("file", List.of(events));
    }

    private static Dossier survivor(Recorded... events) {
        return new Dossier("survivor", List.of(events));
    }

    private static String survivor(Dossier file, Dossier survivor) {
        return new Grouping(List.of(file, survivor), AsOf.NOW).survivorOf("file");
    }
}
