package inspectorate.infra.security;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.DemoAccounts;
import inspectorate.infra.DemoAccounts.DemoAccount;
import inspectorate.infra.RunningInspectorate;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

/** Whoever signs in comes to a page of theirs, and every part that they are shown is there. */
class FirstPagesIT extends RunningInspectorate {

    private static final Pattern PART = Pattern.compile("href=\"(/console(?:/[a-z]+)*)\"");

    @Autowired
    private DemoAccounts demo;

    @Test
    void everybody_who_signs_in_finds_a_first_page_and_its_parts() {
        assertThat(demo.accounts()).isNotEmpty().allSatisfy(account -> {
            var first = get(account, "/console");
            assertThat(first.getStatusCode().value()).as(account.login()).isEqualTo(200);
            assertThat(parts(first))
                    .as(account.login())
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(
                                    get(account, part).getStatusCode().value())
                            .as("%s at %s", account.login(), part)
                            .isEqualTo(200));
        });
    }

    private static List<String> parts(ResponseEntity<String> page) {
        return PART.matcher(Objects.requireNonNull(page.getBody()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .distinct()
                .toList();
    }

    private ResponseEntity<String> get(DemoAccount account, String path) {
        var answer = http().get()
                .uri(URI.create("http://localhost:" + port + path))
                .headers(headers -> headers.setBasicAuth(account.login(), account.password()))
                .retrieve()
                .toEntity(String.class);
        var elsewhere = answer.getHeaders().getLocation();
        return answer.getStatusCode().is3xxRedirection() && elsewhere != null
                ? get(account, elsewhere.getPath())
                : answer;
    }
}
