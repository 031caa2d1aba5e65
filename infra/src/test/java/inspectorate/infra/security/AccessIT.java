package inspectorate.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.accounts.AccountCommand.OpenAccount;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.RunningInspectorate;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AccessIT extends RunningInspectorate {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> OPEN =
            List.of("/login", "/error", "/problems", "/public", "/v3/api-docs", "/swagger-ui", "/api-docs");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    Commands commands;

    @Autowired
    Logins logins;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void nobody_passes_a_door_without_signing_in() {
        assertThat(guarded())
                .isNotEmpty()
                .allSatisfy(door -> assertThat(anonymous(door)).as("%s", door).isIn(401, 403, 302));
    }

    @Test
    void every_door_that_reads_is_opened_to_a_named_role() {
        var login = account(Set.of(Role.values()));
        assertThat(guarded().filter(door -> door.method() == HttpMethod.GET))
                .allSatisfy(door -> assertThat(status(door.method(), login, door.path()))
                        .as("%s", door)
                        .isNotIn(401, 403));
    }

    @Test
    void a_role_does_not_open_what_is_another_ones() {
        var statistician = account(Set.of(Role.STATISTICIAN));
        var answer = http().post()
                .uri("/api/v1/employers")
                .headers(headers -> headers.setBasicAuth(statistician, "secret"))
                .retrieve()
                .toEntity(String.class);
        assertThat(answer.getStatusCode().value()).isEqualTo(403);
        assertThat(answer.getBody()).contains("您的角色无权进行此操作");
    }

    /** Rules §21.12: intake, filing, ordering, deciding, listing and rating, each by whom it is for. */
    @ParameterizedTest
    @CsvSource({
        "/api/v1/clues, ASSISTANT+INSPECTOR+AGENCY_HEAD",
        "/api/v1/cases, INSPECTOR+AGENCY_HEAD",
        "/api/v1/cases/1/filing, AGENCY_HEAD",
        "/api/v1/cases/1/rectification-orders, AGENCY_HEAD",
        "/api/v1/cases/1/penalties, DEPARTMENT_HEAD",
        "/api/v1/cases/1/decisions, DEPARTMENT_HEAD",
        "/api/v1/listings/1/proposals, INSPECTOR+AGENCY_HEAD",
        "/api/v1/listings/1/decisions, DEPARTMENT_HEAD",
        "/api/v1/rating-runs, DEPARTMENT_HEAD",
        "/api/v1/delegations/1/publication, DEPARTMENT_HEAD",
        "/api/v1/profiles/340111/basis-confirmations, DEPARTMENT_HEAD"
    })
    void a_door_opens_to_the_roles_of_the_table_and_to_no_other(String path, String roles) {
        var named = Set.of(roles.split("\\+"));
        for (var role : Role.values()) {
            var login = account(Set.of(role));
            var status = status(HttpMethod.POST, login, path);
            assertThat(status != 403).as(role + " at " + path).isEqualTo(named.contains(role.name()));
        }
    }

    @Test
    void who_collects_metrics_gets_nothing_else() {
        var login = account(Set.of(Role.MONITOR));
        assertThat(status(HttpMethod.GET, login, "/actuator/prometheus")).isEqualTo(200);
        assertThat(List.of("/actuator/metrics", "/console", "/console/operator", "/api/v1/operations/parked"))
                .allSatisfy(path ->
                        assertThat(status(HttpMethod.GET, login, path)).as(path).isEqualTo(403));
    }

    private int status(HttpMethod method, String login, String path) {
        return http().method(method)
                .uri(path)
                .headers(headers -> headers.setBasicAuth(login, "secret"))
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    @Test
    void a_door_nobody_named_is_shut_even_for_all_roles() {
        var login = account(Set.of(Role.values()));
        assertThat(http().get()
                        .uri("/internal/anything")
                        .headers(headers -> headers.setBasicAuth(login, "secret"))
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(403);
    }

    private record Door(HttpMethod method, String path) {}

    private Stream<Door> guarded() {
        return mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .flatMap(path -> (info.getMethodsCondition()
                                                .getMethods()
                                                .isEmpty()
                                        ? Stream.of(RequestMethod.GET)
                                        : info.getMethodsCondition().getMethods().stream())
                                .map(method -> new Door(method.asHttpMethod(), path.replaceAll("\\{[^}]+}", "1")))))
                .filter(door -> !door.path().equals("/")
                        && OPEN.stream().noneMatch(open -> door.path().startsWith(open)));
    }

    private int anonymous(Door door) {
        return http().method(door.method())
                .uri(door.path())
                .header("Accept", "application/json")
                .retrieve()
                .toBodilessEntity()
                .getStatusCode()
                .value();
    }

    private String account(Set<Role> roles) {
        var id = new AccountId(UUID.randomUUID().toString());
        var fact = Fact.recorded(new GridCellId("340111"), BusinessDate.of(TODAY), TODAY);
        commands.send(Caller.system("access-test"), new OpenAccount(id, fact, roles, "340111"));
        var login = "login-" + id.value();
        logins.keep(new Login(login, id, "示例", String.valueOf(passwords.encode("secret"))));
        return login;
    }
}
