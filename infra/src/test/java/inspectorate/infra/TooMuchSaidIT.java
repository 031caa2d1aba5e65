package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What would not fit where it is kept is refused at once, and stops nobody. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TooMuchSaidIT extends AtWork {

    private static final String EMPLOYERS = "/api/v1/employers";

    @Test
    void a_request_of_17_MB_is_refused_whether_its_length_is_announced_or_not() throws Exception {
        var said = said("name", 17 << 20);
        var refused = inspector.post(EMPLOYERS, null, said);
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text("sentence")).contains("1,048,576");
        assertThat(unannounced(new JsonMapper().writeValueAsString(said))).isEqualTo(413);
        goesOn();
    }

    @Test
    void what_no_dossier_could_hold_two_hundred_times_is_refused_by_a_rule() {
        var longest = inspector.done(EMPLOYERS, said("place", 60 << 10));
        var refused = inspector.post(EMPLOYERS, null, said("place", 66 << 10));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("rule")).isEqualTo("FACT_FITS");
        assertThat(inspector.get(EMPLOYERS + "/" + longest).status()).isEqualTo(200);
        goesOn();
    }

    @Test
    void a_name_by_which_nobody_could_find_it_is_refused_by_a_rule() {
        var renamed = inspector.post(EMPLOYERS + "/" + employer() + "/names", null, said("name", 1_001));
        assertThat(renamed.status()).isEqualTo(422);
        assertThat(renamed.text("rule")).isEqualTo("EMPLOYER_NAME_FITS");
    }

    private void goesOn() {
        assertThat(agency.get(EMPLOYERS + "/" + employer()).status()).isEqualTo(200);
    }

    private Map<String, Object> said(String field, int length) {
        var said = registration(null);
        said.put(field, "x".repeat(length));
        return said;
    }

    private int unannounced(String said) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString("inspector:inspector-demo".getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + EMPLOYERS))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(said.getBytes(UTF_8))))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
