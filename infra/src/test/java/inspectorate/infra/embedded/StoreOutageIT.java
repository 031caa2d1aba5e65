package inspectorate.infra.embedded;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import inspectorate.infra.Complaint;
import inspectorate.infra.InspectorateApplication;
import inspectorate.infra.Officer;
import inspectorate.infra.Patience;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A store that is down stops nobody from recording, parks nothing, and is caught up with when it is back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StoreOutageIT {

    private static final Path DATA = Path.of(
                    "target",
                    "store-outage",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    /** Nobody at a desk waits longer for what they entered to be acknowledged. */
    private static final Duration ACKNOWLEDGED = ofSeconds(10);

    private static Servers servers;
    private static ConfigurableApplicationContext application;

    @BeforeAll
    static void start() {
        servers = new Servers(DATA.resolve("stack"));
        startApplication();
    }

    private static void startApplication() {
        var arguments = new ArrayList<>(servers.addresses());
        arguments.addAll(List.of(
                "--server.port=0",
                "--inspectorate.demo=false",
                "--inspectorate.node=outage",
                "--inspectorate.data=" + DATA.resolve("application")));
        application = SpringApplication.run(InspectorateApplication.class, arguments.toArray(String[]::new));
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        application.close();
        servers.close();
    }

    @Test
    void commands_go_on_while_search_is_down_and_everything_is_found_when_it_is_back() throws InterruptedException {
        var before = registered();
        await(() -> get("/api/v1/employers/" + before).status() == 200);
        var matter = intake(before);
        await(() -> get("/api/v1/cases/" + matter).status() == 200);

        servers.stopSearch();
        var meanwhile = promptly(StoreOutageIT::registered);
        var another = promptly(() -> intake(before));
        promptly(() -> say(matter, "acceptance", Map.of("on", "2025-03-03")));
        await(() -> state("dossiers").path("state").asString().equals("FAILING"));
        // how far it was, from which the lag counts, and not from the beginning of the log
        await(() -> !state("dossiers")
                .path("segments")
                .path(0)
                .path("position")
                .asString("")
                .isEmpty());

        assertThat(get("/api/v1/employers/" + before).raw().getHeaders().containsHeader("Inspectorate-Stale"))
                .isTrue();
        assertThat(get("/api/v1/search?q=x").status()).isEqualTo(503);
        assertHealth();
        assertThat(asked("/console/employers/" + before, "agency").getBody()).contains("信息未更新");
        assertPublicPage();

        servers.startSearch();
        recovered();
        assertThat(get("/api/v1/employers/" + before).body().path("casesTotal").asInt())
                .isEqualTo(2);
        assertThat(get("/api/v1/cases/" + another).status()).isEqualTo(200);
        assertThat(get("/api/v1/cases/" + matter).text("stage")).isEqualTo("ACCEPTED");
        assertThat(found(meanwhile)).isTrue();
    }

    @Test
    void commands_go_on_while_the_document_store_is_down_and_nothing_of_them_is_missing_when_it_is_back() {
        var before = registered();
        await(() -> get("/api/v1/employers/" + before).status() == 200);
        var matter = intake(before);
        await(() -> get("/api/v1/cases/" + matter).status() == 200);

        servers.stopDocuments();
        var meanwhile = promptly(StoreOutageIT::registered);
        var another = promptly(() -> intake(before));
        promptly(() -> say(matter, "acceptance", Map.of("on", "2025-03-03")));
        var fresh = promptly(() -> intake(meanwhile));
        assertThat(get("/api/v1/employers/" + before).status()).isEqualTo(503);
        await(() -> get("/actuator/health/answers").status() == 503);
        assertHealth();
        assertPages(before);

        servers.startDocuments();
        recovered();
        assertThat(get("/api/v1/employers/" + before).body().path("casesTotal").asInt())
                .isEqualTo(2);
        assertThat(get("/api/v1/cases/" + another).status()).isEqualTo(200);
        assertThat(get("/api/v1/cases/" + fresh).status()).isEqualTo(200);
        assertThat(get("/api/v1/cases/" + matter).text("stage")).isEqualTo("ACCEPTED");
        assertThat(found(meanwhile)).isTrue();
    }

    @Test
    void an_application_that_is_stopped_finishes_its_batch_or_leaves_it_whole_to_the_next_start() {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var burst = new ArrayList<CompletableFuture<String>>();
            for (int entered = 0; entered < 150; entered++) {
                burst.add(CompletableFuture.supplyAsync(StoreOutageIT::registered, threads));
            }
            burst.forEach(CompletableFuture::join);
        }
        application.close();

        long token = token();
        assertThat(filed().values()).allSatisfy(index -> assertThat(index).isLessThanOrEqualTo(token));
        assertThat(filed()).containsAllEntriesOf(recorded(token));

        startApplication();
        recovered();
        assertThat(filed()).containsAllEntriesOf(recorded(Long.MAX_VALUE));
        assertThat(differing()).isZero();
    }

    /** Liveness and readiness say whether it works and takes commands; what is answered from is another matter. */
    private static void assertHealth() {
        assertThat(get("/actuator/health/liveness").status()).isEqualTo(200);
        assertThat(get("/actuator/health/readiness").status()).isEqualTo(200);
        assertThat(get("/actuator/health/answers").status()).isEqualTo(503);
    }

    /** Who asks for a page is told that the store is down, by the console; the operator sees what can be told of it. */
    /** Also to whoever waits for a position that is not reached meanwhile. */
    private static void assertPublicPage() {
        var page = asked("/public?atLeast=999999999", "agency");
        assertThat(page.getStatusCode().value()).isEqualTo(200);
        assertThat(page.getHeaders().containsHeader("Inspectorate-At")).isTrue();
        assertThat(page.getHeaders().getFirst("Inspectorate-Stale")).isEqualTo("true");
        assertThat(page.getBody()).contains("信息未更新");

        var asked = asked("/public?q=x", "agency");
        assertThat(asked.getStatusCode().value()).isEqualTo(503);
        assertThat(asked.getHeaders().containsHeader("Retry-After")).isTrue();
        assertThat(asked.getBody()).contains("暂时无法显示");
    }

    private static void assertPages(String employer) {
        var down = asked("/console/employers/" + employer, "agency");
        assertThat(down.getStatusCode().value()).isEqualTo(503);
        assertThat(down.getHeaders().containsHeader("Retry-After")).isTrue();
        assertThat(down.getBody()).contains("暂时无法显示", "信息未更新", "href=\"/console/cases\"");

        var operator = asked("/console/operator", "operator");
        assertThat(operator.getStatusCode().value()).isEqualTo(200);
        assertThat(operator.getBody()).contains("文档库无法连接", "暂时无法读取", "信息未更新", "出错，重试中");
    }

    private static void recovered() {
        await(() -> get("/actuator/health/answers").status() == 200);
        await(() -> state("dossiers").path("state").asString().equals("CAUGHT_UP"));
        assertThat(operator()
                        .get("/api/v1/operations/parked")
                        .body()
                        .path("total")
                        .asLong())
                .isZero();
        await(() -> !get("/api/v1/cases").raw().getHeaders().containsHeader("Inspectorate-Stale"));
    }

    private static String registered() {
        return done(
                "/api/v1/employers",
                Map.of("on", "2024-01-10", "cellId", "340111", "name", "停机单位（示例）" + UUID.randomUUID()));
    }

    private static <T> T promptly(Supplier<T> command) {
        long began = System.nanoTime();
        var acknowledged = command.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(ACKNOWLEDGED);
        return acknowledged;
    }

    private static String intake(String employer) {
        return done("/api/v1/cases", Complaint.about(employer));
    }

    private static String say(String matter, String what, Map<String, ?> said) {
        return done("/api/v1/cases/" + matter + "/" + what, said);
    }

    /** Each by somebody who has seen nothing yet, and so waits for nothing. */
    private static String done(String path, Map<String, ?> said) {
        var answer = officer().post(path, UUID.randomUUID().toString(), said);
        assertThat(answer.status()).as(answer.body().toString()).isBetween(200, 201);
        return answer.text("id");
    }

    private static Officer officer() {
        return new Officer(http(), "agency");
    }

    private static Officer operator() {
        return new Officer(http(), "operator");
    }

    private static Officer.Answer get(String path) {
        return officer().get(path);
    }

    private static boolean found(String employer) {
        var name = get("/api/v1/employers/" + employer).text("name");
        for (var hit : officer().get("/api/v1/search?q={name}", name).body().path("hits")) {
            if (hit.path("id").asString().equals(employer)) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode state(String processor) {
        for (var state : operator().get("/api/v1/operations/processors").body()) {
            if (state.path("name").asString().equals(processor)) {
                return state;
            }
        }
        throw new AssertionError("Not listed: " + processor);
    }

    private static long differing() {
        var run = operator()
                .post("/api/v1/operations/verifications", null, Map.of())
                .text("id");
        var path = "/api/v1/operations/verifications/" + run;
        await(() -> operator().get(path).text("state").equals("DONE"));
        return operator().get(path).body().path("differing").asLong();
    }

    private static ResponseEntity<String> asked(String page, String login) {
        return http().get()
                .uri(page)
                .headers(headers -> headers.setBasicAuth(login, login + "-demo"))
                .retrieve()
                .toEntity(String.class);
    }

    private static RestClient http() {
        return RestClient.builder()
                .baseUrl("http://localhost:" + application.getEnvironment().getProperty("local.server.port"))
                .defaultStatusHandler(_ -> true, (_, _) -> {})
                .build();
    }

    /** Every event of an employer with its place in the event store. */
    private static Map<String, Long> recorded(long upTo) {
        Map<String, Long> found = new HashMap<>();
        JdbcClient.create(new DriverManagerDataSource(servers.postgresUrl(), "postgres", ""))
                .sql("SELECT aggregate_identifier, sequence_number, global_index FROM domain_event"
                        + " WHERE aggregate_type = 'Employer' AND global_index <= ?")
                .param(upTo)
                .query((row, _) -> found.put(row.getString(1) + "#" + row.getLong(2), row.getLong(3)))
                .list();
        assertThat(found).isNotEmpty();
        return found;
    }

    private static Map<String, Long> filed() {
        Map<String, Long> found = new HashMap<>();
        try (var mongo = MongoClients.create(servers.documentsUri())) {
            for (var bucket : mongo.getDatabase("inspectorate")
                    .getCollection("dossiers")
                    .find()
                    .batchSize(200)) {
                var headings = bucket.getList("headings", String.class, List.of());
                var ids = bucket.getList("ids", String.class, List.of());
                for (int place = 0; place < ids.size(); place++) {
                    found.put(
                            ids.get(place),
                            Document.parse(headings.get(place))
                                    .get("index", Number.class)
                                    .longValue());
                }
            }
        }
        return found;
    }

    private static long token() {
        try (var mongo = MongoClients.create(servers.documentsUri())) {
            var row = mongo.getDatabase("inspectorate")
                    .getCollection("tokens")
                    .find(Filters.eq("processorName", "dossiers"))
                    .first();
            assertThat(row).isNotNull();
            assertThat(row.getString("owner")).as("given back").isNull();
            var text = new String(row.get("token", Binary.class).getData(), StandardCharsets.UTF_8);
            return new JsonMapper().readTree(text).path("index").asLong();
        }
    }

    private static void await(BooleanSupplier condition) {
        Patience.until(condition);
    }
}
