package inspectorate.api.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class JurisdictionProfilesTest {

    private static final Clock LATE_EVENING = Clock.fixed(Instant.parse("2026-03-01T20:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String VERSION = """
        {"version": "%s", "validFrom": "%s", "validTo": %s, "currency": "CNY",
         "timeZone": "Asia/Shanghai", "listingYears": %d, "casesForC": 3}\
        """;

    private final JurisdictionProfiles shipped = new JurisdictionProfiles(ProfileChanges.NONE, LATE_EVENING, "");

    @Test
    void a_chinese_county_has_the_national_numbers() {
        var profile = shipped.find("340111", DAY);
        assertThat(profile.version()).isEqualTo("CN-2022-01-01");
        assertThat(profile.currency()).isEqualTo("CNY");
        assertThat(profile.listingYears()).isEqualTo(3);
        assertThat(profile.casesForC()).isEqualTo(3);
    }

    @Test
    void a_state_has_its_own_currency_and_clock() {
        assertThat(shipped.find("US-WI", DAY).currency()).isEqualTo("USD");
        assertThat(shipped.find("US-WI", DAY).timeZone()).isEqualTo("America/Chicago");
        assertThat(shipped.find("US-NH", DAY).timeZone()).isEqualTo("America/New_York");
        assertThat(shipped.today("340111")).isEqualTo("2026-03-02");
        assertThat(shipped.today("US-WI")).isEqualTo("2026-03-01");
    }

    @Test
    void a_day_takes_the_version_in_force_then_and_the_first_one_before_any() {
        var profiles = profiles(
                VERSION.formatted("A", "2017-01-01", "\"2021-12-31\"", 1),
                VERSION.formatted("B", "2022-01-01", "null", 3));
        assertThat(profiles.find("340111", LocalDate.of(2021, 12, 31)).version())
                .isEqualTo("A");
        assertThat(profiles.find("340111", LocalDate.of(2022, 1, 1)).version()).isEqualTo("B");
        assertThat(profiles.find("340111", LocalDate.of(1999, 1, 1)).version()).isEqualTo("A");
    }

    @Test
    void versions_that_overlap_or_count_to_nothing_stop_the_start() {
        assertThatThrownBy(() -> profiles(
                        VERSION.formatted("A", "2017-01-01", "null", 1),
                        VERSION.formatted("B", "2022-01-01", "null", 3)))
                .hasMessageContaining("B begins while A is in force");
        assertThatThrownBy(() -> profiles(VERSION.formatted("A", "2017-01-01", "null", 0)))
                .hasMessageContaining("positive");
        assertThatThrownBy(() -> profiles(VERSION.formatted("A", "2017-01-01", "\"2016-01-01\"", 3)))
                .hasMessageContaining("before it begins");
    }

    private static JurisdictionProfiles profiles(String... versions) {
        var file = JurisdictionProfiles.read("""
            {"id": "T", "name": "试", "aliases": [], "edition": "2026-01-01", "jurisdictions": "", "source": "test",
             "timeZones": {}, "values": [], "versions": [%s]}\
            """.formatted(String.join(",", versions)));
        return new JurisdictionProfiles(List.of(file), ProfileChanges.NONE, LATE_EVENING);
    }
}
