package inspectorate.api.console;

import inspectorate.query.projection.AsOf;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The point a page is asked for: what its picker shows, and what goes on with links to other pages that can be asked so.
 *
 * @param now the same page for now
 */
public record Moment(AsOf asOf, Show show, String now) {
    private static final String AS_OF = "asOf";
    private static final String AS_KNOWN_AT = "asKnownAt";

    static Moment of(AsOf asOf, Show show) {
        var now = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(AS_OF)
                .replaceQueryParam(AS_KNOWN_AT)
                .replaceQueryParam("after");
        return new Moment(asOf, show, now.toUriString());
    }

    public boolean live() {
        return asOf.live();
    }

    public @Nullable LocalDate day() {
        return asOf.businessDate();
    }

    /** The very instant, for what goes on with it. */
    public @Nullable String known() {
        return asOf.knownAt() == null ? null : asOf.knownAt().toString();
    }

    /** The instant on the clock here, as the browser's picker wants it. */
    public @Nullable String picked() {
        return show.local(asOf.knownAt());
    }

    public String told() {
        return show.asOf(asOf);
    }

    /** The day that was today then. */
    public LocalDate today() {
        return asOf.on(show.zone()).orElseGet(show::today);
    }

    /** Now, or the end of the day that was today then. */
    LocalDateTime last() {
        return live() ? show.now() : today().atTime(LocalTime.MAX.withNano(0));
    }

    /** @param address of this application; what is not plain in it is encoded already */
    public String link(String address) {
        return UriComponentsBuilder.fromUriString(address)
                .queryParamIfPresent(AS_OF, Optional.ofNullable(day()))
                .queryParamIfPresent(AS_KNOWN_AT, Optional.ofNullable(known()))
                .build()
                .toUriString();
    }
}
