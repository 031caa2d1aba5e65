package inspectorate.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.api.console.Moment;
import inspectorate.api.console.Show;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Committed;
import inspectorate.query.projection.Position;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Settled;
import inspectorate.query.projection.Watermark;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AsOfArgumentTest {

    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-30T08:00:00Z"), HERE);

    private final AsOfArgument argument = new AsOfArgument(
            HERE,
            new Settled(
                    CLOCK,
                    Duration.ZERO,
                    new Positions(() -> List.of(new GlobalSequenceTrackingToken(1)), Committed.IN_ORDER),
                    () -> new Position(1),
                    new Watermark()));

    @Test
    void a_time_without_offset_is_of_the_clock_here() {
        assertThat(asked("asKnownAt", "2026-03-09T10:15:30").knownAt()).isEqualTo("2026-03-09T02:15:30Z");
        assertThat(asked("asKnownAt", "2026-03-09T10:15").knownAt()).isEqualTo("2026-03-09T02:15:00Z");
        assertThat(asked("asKnownAt", "2026-03-09T10:15:30Z").knownAt()).isEqualTo("2026-03-09T10:15:30Z");
        assertThat(asked("asKnownAt", "2026-03-09T10:15:30+09:00").knownAt()).isEqualTo("2026-03-09T01:15:30Z");
    }

    @Test
    void what_a_picker_was_set_to_is_what_it_shows_and_links_lead_there() {
        var asked = asked("asKnownAt", "2026-03-09T10:15:30");
        var moment = moment(asked);
        assertThat(moment.picked()).isEqualTo("2026-03-09T10:15:30");
        assertThat(asked("asKnownAt", Objects.requireNonNull(moment.picked()))).isEqualTo(asked);
        assertThat(followed(moment)).isEqualTo(asked);
    }

    @Test
    void links_lead_to_the_very_instant() {
        var asked = new AsOf(LocalDate.of(2026, 2, 1), Instant.parse("2026-03-09T02:15:30.123456Z"));
        assertThat(followed(moment(asked))).isEqualTo(asked);
        assertThat(moment(asked).picked()).isEqualTo("2026-03-09T10:15:30.123");
    }

    @ParameterizedTest
    @CsvSource({
        "asOf, 1948-12-31",
        "asOf, +10000-01-01",
        "asOf, -999999999-01-01",
        "asKnownAt, 1969-12-31T23:59:59Z",
        "asKnownAt, 1970-01-01T07:59:59",
        "asKnownAt, -999999999-01-01T00:00:00Z",
    })
    void points_beyond_what_is_stored_are_refused(String name, String value) {
        assertThatThrownBy(() -> asked(name, value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_first_and_last_days_that_are_stored_can_be_asked_about() {
        assertThat(asked("asOf", "1949-01-01").businessDate()).isEqualTo("1949-01-01");
        assertThat(asked("asOf", "9999-12-31").businessDate()).isEqualTo("9999-12-31");
        assertThat(asked("asKnownAt", "1970-01-01T08:00").knownAt()).isEqualTo(Instant.EPOCH);
    }

    private static Moment moment(AsOf asOf) {
        return new Moment(asOf, new Show(new StaticMessageSource(), Locale.ROOT, CLOCK, path -> path), "/here");
    }

    private AsOf followed(Moment moment) {
        var request = new MockHttpServletRequest();
        UriComponentsBuilder.fromUriString(moment.link("/console/cases"))
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.setParameter(name, values.getFirst()));
        return argument.asked(new ServletWebRequest(request));
    }

    private AsOf asked(String name, String value) {
        var request = new MockHttpServletRequest();
        request.setParameter(name, value);
        return argument.asked(new ServletWebRequest(request));
    }
}
