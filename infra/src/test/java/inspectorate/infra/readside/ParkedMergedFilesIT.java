package inspectorate.infra.readside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.projection.Parked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is parked of files that proved to be one. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkedMergedFilesIT extends FragileEngine {

    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    @Test
    void an_event_of_a_merged_file_is_looked_at_and_skipped_where_it_is_held() {
        deliver(
                message(sick, 1, new FileMerged(sick, FACT, well, "同一营业执照", ONE, OTHER)),
                message(well, 1, new FileTakenIn(well, FACT, sick, null, "同一营业执照", ONE, OTHER)));
        var parked = parked().getFirst();
        assertThat(parked.dossier()).isEqualTo(well.value());
        assertThat(parked.holder()).isEqualTo(sick.value());
        assertThat(readSide.poison().event(parked).orElseThrow().body()).contains("示例病");

        deliver(skipped(parked.holder(), parked.eventId()));
        assertThat(parked()).isEmpty();
        assertThat(readSide.skipped().list(null, 10).items())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.name()).isEqualTo("EmployerRegistered"));
        deliver(
                message(sick, 2, new FileUnmerged(sick, FACT, well, "误合并", ONE, OTHER)),
                message(well, 2, new FileReleased(well, FACT, sick, "误合并", ONE, OTHER)));
        assertThat(parked()).isEmpty();
    }

    @Test
    void a_document_that_is_whole_without_the_others_of_its_dossier_is_so_after_a_switch() {
        deliver(
                message(well, 1, new FileMerged(well, FACT, sick, "同一营业执照", ONE, OTHER)),
                message(sick, 1, new FileTakenIn(sick, FACT, well, null, "同一营业执照", ONE, OTHER)));
        assertThat(parked()).extracting(Parked::subject).containsExactlyInAnyOrder(sick.value(), well.value());

        readSide.readModels().answerFrom(rebuilt());
        assertThat(parked()).extracting(Parked::subject).containsExactly(sick.value());
    }

    @Test
    void what_breaks_only_the_past_in_which_a_file_was_one_with_another_is_named_where_it_is_held() {
        fragile.chronicled = true;
        fragile.namesConcernAll = true;
        fragile.breaksOn = "示例坏";
        deliver(
                message(well, 1, new FileMerged(well, FACT, sick, "同一营业执照", ONE, OTHER)),
                message(sick, 1, new FileTakenIn(sick, FACT, well, null, "同一营业执照", ONE, OTHER)),
                message(well, 2, new FileUnmerged(well, FACT, sick, "误合并", ONE, OTHER)),
                message(sick, 2, new FileReleased(sick, FACT, well, "误合并", ONE, OTHER)));
        deliver(renamed(sick, 3, "示例坏"));

        assertThat(parked())
                .extracting(Parked::subject, Parked::holder, Parked::eventId)
                .containsExactlyInAnyOrder(
                        tuple(sick.value(), sick.value(), sick.value() + "#3"),
                        tuple(well.value(), sick.value(), sick.value() + "#3"));
        deliver(skipped(sick.value(), sick.value() + "#3"));
        assertThat(parked()).isEmpty();
        assertThat(name(well)).isEqualTo("示例康");
    }
}
