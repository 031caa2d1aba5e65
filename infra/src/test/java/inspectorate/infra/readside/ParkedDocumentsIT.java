package inspectorate.infra.readside;

import static inspectorate.domain.bookkeeping.ParkingRule.ONLY_WHAT_CAN_BE_FOLDED_IS_MENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.Updates;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.ParkedStore;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Documents that cannot be folded stop no other, and are whole once they can be. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkedDocumentsIT extends FragileEngine {

    @Test
    void a_fold_that_fails_stops_one_document_and_no_other() {
        assertThat(name(well)).isEqualTo("示例康");
        assertThat(name(sick)).isNull();
        assertThat(parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(sick.value());
            assertThat(parked.cause()).isEqualTo("IllegalStateException: cannot fold 3 characters of …");
            assertThat(parked.where().getFirst()).contains("FragileProjection.fold");
            assertThat(parked.eventId()).isEqualTo(sick.value() + "#0");
        });
        assertThat(readSide.parked().causes())
                .containsExactly(new ParkedStore.Group(
                        "IllegalStateException: cannot fold 3 characters of …", 1, 1, List.of(fragile.name())));
        var raw = readSide.poison().event(parked().getFirst()).orElseThrow();
        assertThat(raw.type()).isEqualTo("EmployerRegistered");
        assertThat(raw.body()).contains("示例病");
    }

    @Test
    void its_dossier_goes_on_growing_and_a_retry_brings_the_document_up_to_date() {
        deliver(renamed(sick, 1, "示例愈"), renamed(well, 1, "示例强"));
        assertThat(name(well)).isEqualTo("示例强");
        var parked = parked().getFirst();
        assertThat(readSide.poison().preview(parked).cause()).contains("cannot fold");
        assertThat(readSide.poison().retry(parked)).isFalse();

        fragile.breaksOn = "";
        assertThat(readSide.poison().preview(parked).bodies().get("fragile " + sick.value()))
                .containsEntry("name", "示例愈");
        assertThat(name(sick)).isNull();
        assertThat(readSide.poison().retry(parked)).isTrue();
        assertThat(name(sick)).isEqualTo("示例愈");
        assertThat(readSide.parked().count()).isZero();
    }

    @Test
    void where_only_a_past_point_cannot_be_folded_the_event_at_which_that_fails_is_named() {
        fragile.chronicled = true;
        deliver(message(well, 1, new EmployerRenamed(well, FACT, "示例病", "示例康")));
        deliver(message(well, 2, new EmployerRenamed(well, FACT.replacing(1), "示例强", "示例康")));
        deliver(renamed(well, 3, "示例壮"));

        assertThat(parked())
                .filteredOn(parked -> parked.subject().equals(well.value()))
                .extracting(Parked::eventId)
                .containsExactly(well.value() + "#1");
        deliver(skipped(well.value(), well.value() + "#1"));
        assertThat(name(well)).isEqualTo("示例壮");
    }

    @Test
    void the_next_event_of_the_dossier_heals_it_as_well() {
        fragile.breaksOn = "";
        deliver(renamed(sick, 1, "示例愈"));

        assertThat(name(sick)).isEqualTo("示例愈");
        assertThat(readSide.parked().count()).isZero();
    }

    @Test
    void with_the_next_event_all_its_versions_are_there_that_were_not_written_while_it_was_parked() {
        fragile.chronicled = true;
        deliver(renamed(well, 1, "示例强"));
        fragile.breaksOn = "示例弱";
        deliver(renamed(well, 2, "示例弱"));
        deliver(renamed(well, 3, "示例壮"));
        fragile.breaksOn = "";
        deliver(renamed(well, 4, "示例健"));

        assertThat(readSide.parked().find(fragile.name(), well.value())).isEmpty();
        assertThat(readSide.verifications().verify(fragile.name(), well.value()))
                .filteredOn(found -> found.model().equals(fragile.name()))
                .isEmpty();
    }

    @Test
    void a_document_that_cannot_be_folded_is_not_told_as_mended() {
        fragile.chronicled = true;
        assertThatThrownBy(() -> readSide.verifications().mend(fragile.name(), sick.value(), sick.value()))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.rule()).isEqualTo(ONLY_WHAT_CAN_BE_FOLDED_IS_MENDED));
        assertThat(parked()).extracting(Parked::subject).containsExactly(sick.value());

        fragile.breaksOn = "";
        readSide.verifications().mend(fragile.name(), sick.value(), sick.value());
        assertThat(parked()).isEmpty();
        assertThat(name(sick)).isEqualTo("示例病");
    }

    @Test
    void a_batch_delivered_again_changes_nothing() {
        deliver(renamed(well, 1, "示例强"));
        index = 0;
        deliver(registered(sick, "示例病"), registered(well, "示例康"), renamed(well, 1, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(readSide.dossiers().find(well.value()).events()).hasSize(2);
    }

    @Test
    void what_an_older_release_parked_names_one_dossier_only() {
        var rows = collection("parked");
        rows.updateMany(new Document(), Updates.unset("body.heldBy"));
        var parked = parked().getFirst();
        assertThat(parked.holder()).isEqualTo(sick.value());
        assertThat(readSide.poison().event(parked)).isPresent();
    }

    @Test
    void a_skipped_event_is_left_out_of_every_fold_until_it_is_restored() {
        deliver(renamed(sick, 1, "示例愈"));
        fragile.breaksOn = "示例愈";
        deliver(renamed(sick, 2, "示例痊"));
        assertThat(parked().getFirst().eventId()).isEqualTo(sick.value() + "#1");

        deliver(skipped(sick.value(), sick.value() + "#1"));
        assertThat(readSide.parked().count()).isZero();
        assertThat(name(sick)).isEqualTo("示例痊");
        assertThat(readSide.dossiers().find(sick.value()).events()).hasSize(2);
        assertThat(readSide.skipped().list(null, 10).items()).singleElement().satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo("印刷错误");
            assertThat(skipped.name()).isEqualTo("EmployerRenamed");
        });
        rebuiltFromNothing();
        assertThat(name(sick)).isEqualTo("示例痊");
        assertThat(readSide.parked().count()).isZero();
        assertThat(readSide.skipped().list(null, 10).items()).hasSize(1);

        deliver(restored(sick.value(), sick.value() + "#1"));
        assertThat(readSide.skipped().list(null, 10).items()).isEmpty();
        assertThat(parked().getFirst().eventId()).isEqualTo(sick.value() + "#1");
        assertThat(readSide.poison().retry(parked().getFirst())).isFalse();
    }

    @Test
    void an_event_whose_documents_cannot_be_told_is_parked_under_its_dossier() {
        fragile.breaksOn = "";
        fragile.lostOn = "示例失";
        deliver(renamed(sick, 1, "示例失"), renamed(well, 1, "示例强"));

        assertThat(name(well)).isEqualTo("示例强");
        assertThat(parked()).singleElement().satisfies(parked -> {
            assertThat(parked.subject()).isEqualTo(sick.value());
            assertThat(parked.eventId()).isEqualTo(sick.value() + "#1");
        });
        fragile.lostOn = "";
        assertThat(readSide.poison().retry(parked().getFirst())).isTrue();
        assertThat(name(sick)).isEqualTo("示例失");
    }
}
