package inspectorate.infra.security;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes who looks back at a case, clue or employer, and who takes an import's errors away, before they get it. */
@Configuration
class AccessNotes implements WebMvcConfigurer, HandlerInterceptor {

    /** As the doors are declared, however their address is spelt. */
    private static final Pattern ONE_MATTER =
            Pattern.compile("/(?:api/v1|console)/(?:employers|cases|clues)/\\{\\w+}(?:/.*)?");

    private static final String EMPLOYERS = "/api/v1/employers";

    private static final String LIST_OF_ERRORS = "/api/v1/imports/runs/{runId}/errors";

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::[^{}]*)?}");

    /** Ids and places in a stream: whatever else is typed into an address is not kept. */
    private static final Pattern KEPT = Pattern.compile("[0-9a-f-]{36}|\\d{1,9}");

    private static final int LONGEST = 255;

    private final AccessRecords records;

    AccessNotes(AccessRecords records) {
        this.records = records;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/api/v1/**", "/console/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getMethod().equals("GET")
                && request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE) instanceof String door) {
            var point = point(request);
            if (!point.isEmpty() && ofOneMatter(door, request)) {
                note(Act.AS_OF, address(door, request), new Stated(Purpose.HANDLING, point));
            }
            if (door.equals(LIST_OF_ERRORS)) {
                note(Act.EXPORT, address(door, request), new Stated(Purpose.HANDLING, "import"));
            }
        }
        return true;
    }

    /** A credit code asked for names one employer too; it is not kept. */
    private static boolean ofOneMatter(String door, HttpServletRequest request) {
        return ONE_MATTER.matcher(door).matches()
                || door.equals(EMPLOYERS) && request.getParameter("creditCode") != null;
    }

    private static String address(String door, HttpServletRequest request) {
        var typed = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                ? variables
                : Map.of();
        return VARIABLE.matcher(door).replaceAll(variable -> {
            var value = String.valueOf(typed.get(variable.group(1)));
            return KEPT.matcher(value).matches() ? value : "-";
        });
    }

    private void note(Act act, String path, Stated whatFor) {
        caller().ifPresent(caller ->
                records.note(caller, act, path.substring(0, Math.min(LONGEST, path.length())), whatFor));
    }

    private static String point(HttpServletRequest request) {
        var asOf = Objects.requireNonNullElse(request.getParameter("asOf"), "").strip();
        var known = Objects.requireNonNullElse(request.getParameter("asKnownAt"), "")
                .strip();
        var told = (asOf.isEmpty() ? "" : "asOf=" + asOf + " ") + (known.isEmpty() ? "" : "asKnownAt=" + known);
        return told.strip().substring(0, Math.min(LONGEST, told.strip().length()));
    }

    private static Optional<Caller> caller() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.caller())
                : Optional.empty();
    }
}
