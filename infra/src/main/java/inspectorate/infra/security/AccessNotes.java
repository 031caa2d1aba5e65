package inspectorate.infra.security;

import inspectorate.api.commands.Caller;
import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Notes who looks back at a case, clue or employer, and who takes an import's errors away, before they get it. */
@Configuration
class AccessNotes implements WebMvcConfigurer, HandlerInterceptor {

    /** By ids alone: whatever else is typed into an address is not kept. */
    private static final Pattern ONE_MATTER =
            Pattern.compile("/(?:api/v1|console)/(?:employers|cases|clues)/[0-9a-f-]{36}(?:/[a-z-]+)*");

    private static final Pattern LIST_OF_ERRORS = Pattern.compile("/api/v1/imports/runs/[0-9a-f-]{36}/errors");
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
        var path = request.getRequestURI();
        if (request.getMethod().equals("GET")) {
            var point = point(request);
            if (!point.isEmpty() && ONE_MATTER.matcher(path).matches()) {
                note(Act.AS_OF, path, new Stated(Purpose.HANDLING, point));
            }
            if (LIST_OF_ERRORS.matcher(path).matches()) {
                note(Act.EXPORT, path, new Stated(Purpose.HANDLING, "import"));
            }
        }
        return true;
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
