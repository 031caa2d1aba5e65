package inspectorate.api.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import inspectorate.domain.law.changes.ProfileBook;
import inspectorate.domain.law.changes.ProfileBook.Change;
import inspectorate.domain.law.changes.ProfileBook.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What two people changed lies over what the files say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProfileChangesTest {

    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final LocalDate JUNE = JULY.minusDays(1);

    @Test
    void a_confirmed_value_holds_from_its_day_on_and_is_counted_in_the_version() {
        var laws = Shipped.with(changed("340111", Status.CONFIRMED, "hearing.entity", "50000", Unit.YUAN));
        var law = laws.find("340111", JULY);
        assertThat(law.value("hearing.entity").count()).isEqualTo(50_000);
        assertThat(law.value("hearing.entity").source().rule()).isEqualTo("R-DEC-4");
        assertThat(law.version()).isEqualTo("CN@2026-11-29/AH@2026-11-28/340111@2026-11-24+1");
        assertThat(laws.find("340111", JUNE).find("hearing.entity")).isEmpty();
        assertThat(laws.find("CN", JULY).find("hearing.entity")).isEmpty();
    }

    @Test
    void what_is_only_proposed_or_was_declined_changes_nothing() {
        for (var status : List.of(Status.PROPOSED, Status.DECLINED)) {
            var laws = Shipped.with(changed("340111", status, "hearing.entity", "50000", Unit.YUAN));
            assertThat(laws.find("340111", JULY).find("hearing.entity")).isEmpty();
        }
    }

    @Test
    void a_jurisdiction_without_a_file_has_values_of_its_own_too() {
        var laws = Shipped.with(changed("340123", Status.CONFIRMED, "hearing.entity", "30000", Unit.YUAN));
        assertThat(laws.find("340123", JULY).value("hearing.entity").count()).isEqualTo(30_000);
        assertThat(laws.find("340123", JULY).version()).isEqualTo("CN@2026-11-29/AH@2026-11-28/340123+1");
        assertThat(laws.own("340123").id()).isEqualTo("340123");
        assertThat(laws.own("CN").cell().value()).isEqualTo("ALL");
    }

    @Test
    void what_a_province_changed_before_it_had_a_file_goes_on_holding() {
        var laws = Shipped.with(changed("34", Status.CONFIRMED, "hearing.entity", "40000", Unit.YUAN));
        assertThat(laws.find("34", JULY).value("hearing.entity").count()).isEqualTo(40_000);
        assertThat(laws.find("34", JULY).version()).isEqualTo("CN@2026-11-29/AH@2026-11-28+1");
        assertThat(laws.own("34").id()).isEqualTo("AH");
    }

    @Test
    void what_is_decided_on_takes_the_changed_number_and_names_another_version() {
        var profiles = Shipped.profiles(changed("CN", Status.CONFIRMED, "deadline.listing-term", "5", Unit.YEARS));
        assertThat(profiles.find("340111", JULY).listingYears()).isEqualTo(5);
        assertThat(profiles.find("340111", JULY).casesForC()).isEqualTo(3);
        assertThat(profiles.find("340111", JULY).version()).isEqualTo("CN-2022-01-01+1");
        assertThat(profiles.find("340111", JUNE).listingYears()).isEqualTo(3);
        assertThat(profiles.find("340111", JUNE).version()).isEqualTo("CN-2022-01-01");
    }

    @Test
    void the_basis_of_publication_is_confirmed_for_the_values_as_they_stand() {
        var confirmed = new ProfileBook(List.of(), "CN@2026-11-29/AH@2026-11-28/340111@2026-11-24");
        assertThat(Shipped.with(id -> id.equals("340111") ? confirmed : ProfileBook.EMPTY)
                        .basisConfirmed("340111"))
                .isTrue();
        assertThat(Shipped.with(id -> id.equals("340111") ? confirmed : ProfileBook.EMPTY)
                        .basisConfirmed("340123"))
                .isFalse();
        assertThat(Shipped.with(ProfileChanges.NONE).basisConfirmed("340111")).isFalse();
    }

    private static ProfileChanges changed(String profile, Status status, String key, String value, Unit unit) {
        var change = new Change(
                0,
                status,
                key,
                value,
                unit,
                "规定",
                Certainty.WEB_PAGE,
                JULY,
                null,
                "公布",
                new AccountId("one"),
                new AccountId("other"));
        var books = Map.of(profile, new ProfileBook(List.of(change), null));
        return id -> books.getOrDefault(id, ProfileBook.EMPTY);
    }
}
