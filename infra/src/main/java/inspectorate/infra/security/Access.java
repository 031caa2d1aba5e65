package inspectorate.infra.security;

import static inspectorate.domain.accounts.Role.*;
import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import inspectorate.domain.accounts.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;

/** Who may use which door (rules §21.12), first match wins; a door that is not named here is shut for everyone. */
final class Access {

    private static final Role[] PEOPLE =
            EnumSet.complementOf(EnumSet.of(MONITOR)).toArray(Role[]::new);
    private static final Role[] WORKING = {INSPECTOR, AGENCY_HEAD, DEPARTMENT_HEAD};
    private static final Role[] READING = {INSPECTOR, AGENCY_HEAD, LEGAL_REVIEWER, DEPARTMENT_HEAD, STATISTICIAN};
    private static final Role[] PROCEDURE = {INSPECTOR, AGENCY_HEAD, LEGAL_REVIEWER, DEPARTMENT_HEAD};
    private static final Role[] RECORDING = {INSPECTOR, AGENCY_HEAD};

    /** Takes clues and does what a village may. */
    private static final Role[] TAKING = {ASSISTANT, INSPECTOR, AGENCY_HEAD};

    private static final Role[] SEEING_CLUES = {
        ASSISTANT, INSPECTOR, AGENCY_HEAD, DEPARTMENT_HEAD, STATISTICIAN, CONFIDANT
    };

    /** Deals with what was told. */
    private static final Role[] HANDLING = {ASSISTANT, INSPECTOR, AGENCY_HEAD, DEPARTMENT_HEAD};

    /** May ask who somebody is. */
    private static final Role[] KNOWING = {INSPECTOR, AGENCY_HEAD, DEPARTMENT_HEAD, CONFIDANT};

    private static final Role[] ERASING = {AGENCY_HEAD, DEPARTMENT_HEAD, CONFIDANT};
    private static final Role[] CONFIDANTS = {CONFIDANT};
    private static final Role[] AUDITORS = {AUDITOR};

    private Access() {}

    static void table(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        open(requests);
        persons(requests);
        commands(requests);
        // papers and files name persons: figures need none of them
        allow(requests, GET, WORKING, "/api/v1/cases/*/papers/**", "/api/v1/cases/*/attachments/**");
        allow(requests, GET, READING, "/api/v1/employers/**", "/api/v1/cases/**", "/api/v1/inspections/**");
        allow(requests, GET, SEEING_CLUES, "/api/v1/clues/**");
        allow(requests, GET, READING, "/api/v1/listings/**", "/api/v1/agenda/**", "/api/v1/events/**");
        allow(requests, GET, READING, "/api/v1/search/**", "/api/v1/figures/**", "/api/v1/rating-runs/**");
        allow(requests, GET, READING, "/api/v1/mergings/**", "/api/v1/delegations/**", "/api/v1/certificates/**");
        allow(requests, GET, READING, "/api/v1/grid-cells/posts");
        allow(requests, GET, PEOPLE, "/api/v1/grid-cells/**");
        allow(requests, GET, PEOPLE, "/api/v1/deadlines/**", "/api/v1/profiles/**", "/api/v1/rules/**");
        allow(requests, POST, PEOPLE, "/api/v1/rules/*/evaluate");
        allow(requests, POST, new Role[] {AGENCY_HEAD, DEPARTMENT_HEAD}, "/api/v1/profiles/*/proposals");
        allow(requests, POST, new Role[] {DEPARTMENT_HEAD}, "/api/v1/profiles/**");
        var operators = new Role[] {OPERATOR};
        List.of(GET, POST, DELETE).forEach(method -> allow(requests, method, operators, "/api/v1/operations/**"));
        console(requests);
        requests.anyRequest().denyAll();
    }

    /** What everyone may see without signing in. */
    private static void open(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.requestMatchers("/", "/login", "/error", "/problems/**", "/public/**")
                .permitAll();
        requests.requestMatchers("/webjars/**", "/console.css", "/console.js", "/icon.svg", "/favicon.ico")
                .permitAll();
        requests.requestMatchers(
                        "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui/**", "/swagger-ui.html", "/api-docs/**")
                .permitAll();
        requests.requestMatchers("/actuator/health/**").permitAll();
        allow(requests, GET, new Role[] {OPERATOR, MONITOR}, "/actuator/prometheus");
        requests.requestMatchers("/actuator/**").hasRole(OPERATOR.name());
    }

    /** Whom personal data is shown to, before the wider doors of cases and clues. */
    private static void persons(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        allow(requests, GET, AUDITORS, "/api/v1/access-records", "/console/audit");
        List.of(GET, POST).forEach(method -> {
            allow(requests, method, KNOWING, "/api/v1/cases/*/complainant/**", "/console/cases/*/complainant");
            allow(requests, method, CONFIDANTS, "/api/v1/clues/*/reporter/**", "/console/clues/*/reporter");
            allow(requests, method, HANDLING, "/api/v1/clues/*/statement/**", "/console/clues/*/statement");
        });
        allow(requests, POST, KNOWING, "/api/v1/persons/search", "/console/persons");
        allow(requests, GET, KNOWING, "/console/persons");
        allow(requests, GET, ERASING, "/api/v1/persons/erasures");
        allow(requests, POST, ERASING, "/api/v1/persons/*/erasure/**", "/console/persons/*/*");
    }

    private static void commands(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        var heads = new Role[] {AGENCY_HEAD};
        var deciders = new Role[] {DEPARTMENT_HEAD};
        allow(requests, POST, heads, "/api/v1/cases/*/filing", "/api/v1/cases/*/rectification-orders");
        allow(requests, POST, deciders, "/api/v1/cases/*/decisions", "/api/v1/cases/*/penalties");
        allow(requests, POST, PROCEDURE, "/api/v1/cases/*/steps/*", "/api/v1/cases/*/facts/**");
        allow(requests, POST, RECORDING, "/api/v1/clues/*/case", "/api/v1/clues/*/dismissal");
        allow(requests, POST, RECORDING, "/api/v1/clues/*/employer", "/api/v1/clues/*/facts/**");
        allow(requests, POST, TAKING, "/api/v1/clues/**");
        // which kind is whose to issue, the desk knows
        allow(requests, POST, WORKING, "/api/v1/cases/*/papers/**");
        var confirming = new Role[] {AGENCY_HEAD, DEPARTMENT_HEAD};
        allow(requests, POST, confirming, "/api/v1/employers/*/merging/confirmation");
        allow(requests, POST, confirming, "/api/v1/employers/*/merging/refusal");
        allow(requests, POST, RECORDING, "/api/v1/cases/**", "/api/v1/employers/**", "/api/v1/inspections/**");
        allow(requests, POST, deciders, "/api/v1/listings/*/decisions", "/api/v1/listings/*/removals");
        allow(requests, POST, RECORDING, "/api/v1/listings/*/proposals");
        allow(requests, POST, deciders, "/api/v1/listings/**", "/api/v1/rating-runs/**", "/api/v1/ratings/**");
        allow(requests, POST, heads, "/api/v1/grid-cells/**", "/api/v1/paper-registers/**");
        allow(requests, GET, WORKING, "/api/v1/paper-registers/**");
        allow(requests, POST, confirming, "/api/v1/delegations/*", "/api/v1/certificates/**");
        allow(requests, POST, deciders, "/api/v1/delegations/**");
        var importers = new Role[] {AGENCY_HEAD};
        allow(requests, POST, importers, "/api/v1/imports/**");
        allow(requests, PUT, importers, "/api/v1/imports/**");
        allow(requests, DELETE, importers, "/api/v1/imports/**");
        // it holds what stands in the cells
        allow(requests, GET, importers, "/api/v1/imports/runs/*/errors");
        allow(requests, GET, new Role[] {AGENCY_HEAD, OPERATOR}, "/api/v1/imports/**");
    }

    private static void console(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        var operators = new Role[] {OPERATOR};
        var importers = new Role[] {AGENCY_HEAD};
        allow(requests, GET, operators, "/console/operator/**");
        allow(requests, POST, operators, "/console/operator/**");
        allow(requests, GET, new Role[] {AGENCY_HEAD, OPERATOR}, "/console/imports/**");
        allow(requests, POST, importers, "/console/imports/**");
        allow(requests, GET, PEOPLE, "/console", "/console/");
        allow(requests, GET, TAKING, "/console/clues/new");
        allow(requests, GET, SEEING_CLUES, "/console/clues/**");
        allow(requests, POST, RECORDING, "/console/clues/*/case", "/console/clues/*/dismissal");
        allow(requests, POST, RECORDING, "/console/clues/*/employer", "/console/clues/*/facts/**");
        allow(requests, POST, TAKING, "/console/clues/**");
        allow(requests, GET, WORKING, "/console/cases/*/papers/**", "/console/cases/*/attachments/**");
        allow(requests, GET, READING, "/console/**");
        allow(requests, POST, new Role[] {AGENCY_HEAD}, "/console/cases/*/file", "/console/cases/*/order");
        allow(requests, POST, PROCEDURE, "/console/cases/*/steps/*");
        allow(requests, POST, new Role[] {DEPARTMENT_HEAD}, "/console/ratings/**");
        allow(requests, POST, new Role[] {AGENCY_HEAD}, "/console/grid/**");
        allow(requests, POST, RECORDING, "/console/employers/new", "/console/employers/*/record/**");
        allow(requests, POST, WORKING, "/console/**");
        requests.requestMatchers(POST, "/logout").authenticated();
    }

    private static void allow(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            HttpMethod method,
            Role[] roles,
            String... paths) {
        requests.requestMatchers(method, paths)
                .hasAnyRole(Arrays.stream(roles).map(Role::name).toArray(String[]::new));
    }
}
