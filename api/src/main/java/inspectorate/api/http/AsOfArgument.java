package inspectorate.api.http;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Settled;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a question the point it is asked for: {@code asOf}, a day, and {@code asKnownAt}, an instant or a time on the
 * clock here, as a page's picker shows and sends it. Only instants are let through whose answer is final.
 */
final class AsOfArgument implements HandlerMethodArgumentResolver {

    static final String AS_OF = "asOf";
    static final String AS_KNOWN_AT = "asKnownAt";

    private final ZoneId here;
    private final Settled settled;

    AsOfArgument(ZoneId here, Settled settled) {
        this.here = here;
        this.settled = settled;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AsOf.class;
    }

    @Override
    public AsOf resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer model,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return asked(request);
    }

    AsOf asked(WebRequest request) {
        var knownAt = instant(request.getParameter(AS_KNOWN_AT));
        settled.require(knownAt);
        return new AsOf(day(request.getParameter(AS_OF)), knownAt);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : Asked.day(LocalDate.parse(text.strip()));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("asOf is a day, such as 2025-04-15: " + text, wrong);
        }
    }

    private @Nullable Instant instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            var instant = text.matches(".*(Z|[+-]\\d{2}:\\d{2})")
                    ? OffsetDateTime.parse(text.strip()).toInstant()
                    : LocalDateTime.parse(text.strip()).atZone(here).toInstant();
            if (instant.isBefore(Instant.EPOCH)) {
                throw new IllegalArgumentException("Nothing was known before 1970: " + text);
            }
            return instant;
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("asKnownAt is an instant, such as 2025-04-15T08:00:00Z: " + text, wrong);
        }
    }
}
