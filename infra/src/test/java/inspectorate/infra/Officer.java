package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Someone at a desk far away: signs in with every request, reads their own writes. */
public final class Officer {

    private static final JsonMapper JSON = new JsonMapper();

    private final RestClient http;
    private String at = "0";

    public Officer(RestClient http, String login) {
        this.http = http.mutate()
                .requestFactory(new JdkClientHttpRequestFactory(HttpClient.newHttpClient()))
                .defaultHeaders(headers -> headers.setBasicAuth(login, login + "-demo"))
                .build();
    }

    /** Somebody else, calling from the same place. */
    public Officer as(String login) {
        return new Officer(http, login);
    }

    public record Answer(int status, JsonNode body, ResponseEntity<byte[]> raw) {

        public String text(String field) {
            return body.path(field).asString();
        }
    }

    /** Another officer wrote; this one asks for at least what that one saw. */
    public Officer after(Officer other) {
        at = other.at;
        return this;
    }

    /** From now on this one asks for at least that position. */
    public void waitFor(String position) {
        at = position;
    }

    public Answer get(String path, Object... variables) {
        var answer = answer(http.get()
                .uri(path + (path.contains("?") ? "&" : "?") + "atLeast=" + at, variables)
                .retrieve()
                .toEntity(byte[].class));
        return answer;
    }

    public Answer download(String path, String accept) {
        return answer(http.get().uri(path).header("Accept", accept).retrieve().toEntity(byte[].class));
    }

    public Answer upload(String path, Path file) {
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("file", new FileSystemResource(file));
        return answer(http.post()
                .uri(path)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(form)
                .retrieve()
                .toEntity(byte[].class));
    }

    /** Sends a file with what is said of it, under the name it has on the sender's disk. */
    public Answer attach(String path, @Nullable String key, Map<String, ?> said, String fileName, byte[] content) {
        var json = new HttpHeaders();
        json.setContentType(MediaType.APPLICATION_JSON);
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("said", new HttpEntity<>(JSON.writeValueAsString(said), json));
        form.add("file", named(fileName, content));
        var request = http.post().uri(path + "?atLeast=" + at).contentType(MediaType.MULTIPART_FORM_DATA);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        var answer = answer(request.body(form).retrieve().toEntity(byte[].class));
        if (answer.body().hasNonNull("at")) {
            at = answer.text("at");
        }
        return answer;
    }

    private static ByteArrayResource named(String fileName, byte[] content) {
        return new ByteArrayResource(content) {
            @Override
            public String getFilename() {
                return fileName;
            }
        };
    }

    public Answer range(String path, long first, long last) {
        return answer(http.get()
                .uri(path)
                .header("Range", "bytes=" + first + "-" + last)
                .retrieve()
                .toEntity(byte[].class));
    }

    public Answer put(String path, Object body) {
        return answer(http.put()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsString(body))
                .retrieve()
                .toEntity(byte[].class));
    }

    public Answer delete(String path) {
        return answer(http.delete().uri(path).retrieve().toEntity(byte[].class));
    }

    public Answer post(String path, @Nullable String key, Map<String, ?> body) {
        var request = http.post().uri(path + "?atLeast=" + at).contentType(MediaType.APPLICATION_JSON);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        var answer =
                answer(request.body(JSON.writeValueAsString(body)).retrieve().toEntity(byte[].class));
        if (answer.body().hasNonNull("at")) {
            at = answer.text("at");
        }
        return answer;
    }

    /** A page of the console as it is sent to a browser. */
    public String page(String path, Object... variables) {
        var answer = get(path, variables);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return new String(answer.raw().getBody(), UTF_8);
    }

    /** Where a form of the console leads, and the page that is shown instead if it is refused. */
    public record Sent(int status, String location, String page) {

        /** The id in the address that follows. */
        public String id() {
            return location.replaceAll(".*/([^/?]+)(\\?.*)?$", "$1");
        }
    }

    /** Fills in a form of the console and sends it. */
    public Sent send(String path, Map<String, String> fields, Object... variables) {
        var form = new LinkedMultiValueMap<String, String>();
        fields.forEach(form::add);
        form.add("idempotencyKey", UUID.randomUUID().toString());
        return sent(form, MediaType.APPLICATION_FORM_URLENCODED, path, variables);
    }

    /** The same with a file. */
    public Sent sendFile(String path, Map<String, String> fields, String fileName, byte[] content) {
        var form = new LinkedMultiValueMap<String, Object>();
        fields.forEach(form::add);
        form.add("idempotencyKey", UUID.randomUUID().toString());
        form.add("file", named(fileName, content));
        return sent(form, MediaType.MULTIPART_FORM_DATA, path);
    }

    private Sent sent(MultiValueMap<String, ?> form, MediaType type, String path, Object... variables) {
        var answer = http.post()
                .uri(path + (path.contains("?") ? "&" : "?") + "atLeast=" + at, variables)
                .contentType(type)
                .body(form)
                .retrieve()
                .toEntity(byte[].class);
        var location = String.valueOf(answer.getHeaders().getFirst("Location"));
        if (location.contains("atLeast=")) {
            at = location.replaceAll(".*atLeast=([^&]+).*", "$1");
        }
        var body = answer.getBody() == null ? "" : new String(answer.getBody(), UTF_8);
        return new Sent(answer.getStatusCode().value(), location, body);
    }

    /** Posts what must be carried out, and answers its id. */
    public String done(String path, Map<String, ?> body) {
        var answer = post(path, null, body);
        assertThat(answer.status()).as(path + " " + answer.body()).isBetween(200, 299);
        return answer.text("id");
    }

    private static Answer answer(ResponseEntity<byte[]> raw) {
        var type = raw.getHeaders().getContentType();
        var json = raw.getBody() != null && type != null && type.getSubtype().endsWith("json");
        return new Answer(
                raw.getStatusCode().value(), json ? JSON.readTree(raw.getBody()) : JSON.createObjectNode(), raw);
    }
}
