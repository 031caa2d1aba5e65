package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.employers.MergedAddresses;
import inspectorate.api.employers.MovedAddress;
import inspectorate.api.http.Standstill;
import inspectorate.domain.RuleViolated;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Outage;
import inspectorate.query.projection.Positions;
import inspectorate.query.projection.Scope;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What every page of the console shows, and how it says that it cannot show one. */
@ControllerAdvice(annotations = ConsolePage.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ConsoleAdvice {
    private static final Logger LOG = LoggerFactory.getLogger(ConsoleAdvice.class);

    private static final String RETRY_AFTER_SECONDS = "10";

    private final Shows shows;
    private final Positions positions;
    private final Standstill standstill;
    private final MergedAddresses addresses;

    ConsoleAdvice(Shows shows, Positions positions, Standstill standstill, MergedAddresses addresses) {
        this.addresses = addresses;
        this.shows = shows;
        this.positions = positions;
        this.standstill = standstill;
    }

    @ModelAttribute("show")
    Show show(Locale locale) {
        return shows.in(locale);
    }

    @ModelAttribute("moment")
    Moment moment(Locale locale, AsOf asOf) {
        return Moment.of(asOf, shows.in(locale));
    }

    @ModelAttribute("position")
    String position() {
        return positions.current().toString();
    }

    @ModelAttribute("standstill")
    @Nullable
    Instant standstill() {
        return standstill.since().orElse(null);
    }

    @ModelAttribute("frame")
    Frame frame(Caller caller, Locale locale) {
        var show = shows.in(locale);
        return new Frame(
                caller.accountId().value(),
                caller.displayName(),
                caller.roles(),
                territory(caller.scope(), show),
                otherLanguage(show));
    }

    /** The page of a file that was merged is its survivor's. */
    @ModelAttribute
    void follow(
            Caller caller,
            HttpServletRequest request,
            @PathVariable(required = false) @Nullable String employerId,
            AsOf asOf) {
        addresses.follow(caller, request, employerId, asOf);
    }

    @ExceptionHandler
    ResponseEntity<Void> moved(MovedAddress moved) {
        return ResponseEntity.status(moved.getStatusCode())
                .headers(moved.getHeaders())
                .build();
    }

    @ExceptionHandler
    ModelAndView missing(ErrorResponseException problem) {
        return error(problem.getStatusCode());
    }

    /** A store cannot be reached: what is around the page needs none of those that may be down. */
    @ExceptionHandler
    ModelAndView broken(
            RuntimeException broken,
            Caller caller,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse answer) {
        if (!Outage.isBehind(broken)) {
            throw broken;
        }
        LOG.warn("A store cannot be reached: {}", broken.toString());
        answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        var page = new ModelAndView("console/down");
        page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
        page.addObject("show", shows.in(locale));
        page.addObject("frame", frame(caller, locale));
        page.addObject("standstill", standstill());
        page.addObject("asked", request.getMethod().equals("GET"));
        return page;
    }

    @ExceptionHandler(NoSuchElementException.class)
    ModelAndView unknown() {
        return error(HttpStatus.NOT_FOUND);
    }

    @ExceptionHandler({IllegalArgumentException.class, MethodArgumentTypeMismatchException.class})
    ModelAndView unreadable() {
        return error(HttpStatus.BAD_REQUEST);
    }

    /** What is asked cannot be answered, such as a time that is not settled yet. */
    @ExceptionHandler
    ModelAndView refused(RuleViolated refused, Locale locale) {
        var page = error(HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("reason", shows.in(locale).rule(refused.rule()));
        return page;
    }

    private static ModelAndView error(HttpStatusCode status) {
        var page = new ModelAndView("error");
        page.addObject("status", status.value());
        page.setStatus(status);
        return page;
    }

    private static String territory(Scope scope, Show show) {
        return scope.all() ? show.word("frame.wholeTerritory") : show.cell(scope.prefix());
    }

    private static String otherLanguage(Show show) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("lang", show.word("frame.otherLanguageCode"))
                .build()
                .toUriString();
    }
}
