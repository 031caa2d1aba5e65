package inspectorate.infra;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.sweep.ClockSweep;
import inspectorate.api.sweep.ClockSweep.Swept;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.Agendas;
import inspectorate.query.agenda.FindAgenda;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Clocks run out without anyone watching; the days are told to the sweep, so that months pass at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SweepIT extends AtWork {

    @Autowired
    private ClockSweep sweep;

    @Autowired
    private Agendas agendas;

    @Test
    void an_order_is_overdue_the_day_after_it_fell_due_and_not_before() {
        var caseId = ordered(employer());
        assertThat(stageOn(caseId, "2025-04-30")).isEqualTo("ORDERED");
        assertThat(stageOn(caseId, "2025-05-01")).isEqualTo("BREACHED");
    }

    @Test
    void an_order_is_overdue_again_once_the_rectification_that_had_ended_it_proves_false() {
        var caseId = ordered(employer());
        assertThat(stageOn(caseId, "2025-05-01")).isEqualTo("BREACHED");
        say(caseId, "rectifications", Map.of("on", "2025-04-10", "partly", false, "late", false));
        say(caseId, "facts/5/retraction", Map.of("reason", "已按期改正"));
        assertThat(stageOn(caseId, "2025-05-02")).isEqualTo("RECTIFIED");
        say(caseId, "facts/6/retraction", Map.of("reason", "证明不实"));
        assertThat(stageOn(caseId, "2025-05-02")).isEqualTo("BREACHED");
    }

    @Test
    void after_a_downtime_what_has_run_out_is_recorded_as_of_its_own_day() {
        var caseId = filed();
        say(caseId, "steps/hold-evidence", Map.of("on", "2025-03-12", "items", "考勤表"));
        say(caseId, "rectification-orders", Map.of("on", "2025-03-14", "dueOn", "2025-03-28"));
        assertThat(stageOn(caseId, "2025-06-30")).isEqualTo("BREACHED");

        var facts = agency.get("/api/v1/employers/" + employerOf(caseId) + "/timeline?size=50")
                .body();
        var told = new ArrayList<String>();
        facts.path("items")
                .forEach(fact -> told.add(
                        fact.path("kind").asString() + " " + fact.path("on").asString()));
        assertThat(told).contains("EvidenceHoldLapsed 2025-03-22", "OrderBreached 2025-03-29");
    }

    @Test
    void sweeping_twice_and_at_once_does_nothing_twice() throws Exception {
        var caseId = ordered(employer());
        List<Callable<Swept>> sweeps = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sweeps.add(() -> swept("2025-05-02"));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(sweeps)) {
                each.get();
            }
        }
        Patience.until(() -> agency.get("/api/v1/cases/" + caseId).text("stage"), "BREACHED"::equals);
        assertThat(stageOn(caseId, "2025-05-02")).isEqualTo("BREACHED");
        var breaches = agency.get("/api/v1/employers/" + employerOf(caseId) + "/timeline?size=50")
                .body()
                .path("items");
        int count = 0;
        for (var fact : breaches) {
            count += fact.path("kind").asString().equals("OrderBreached") ? 1 : 0;
        }
        assertThat(count).isOne();
    }

    @Test
    void a_clock_whose_consequence_a_rule_refuses_stays_open_and_is_counted() {
        var caseId = filed();
        say(caseId, "abscondings", Map.of("on", "2025-03-12"));
        say(caseId, "rectification-orders", Map.of("on", "2025-03-14", "dueOn", "2025-03-28"));
        assertThat(swept("2025-04-01").refused()).isPositive();
        assertThat(agency.get("/api/v1/cases/" + caseId).text("stage")).isEqualTo("ORDERED");
        say(
                caseId,
                "steps/serve-order",
                Map.of("on", "2025-03-15", "manner", "POSTED", "recorded", true, "file", "f00d"));
        assertThat(stageOn(caseId, "2025-04-01")).isEqualTo("BREACHED");
    }

    @Test
    void the_agenda_shows_every_clock_of_a_case() {
        var caseId = filed();
        agency.get("/api/v1/agenda?size=1");
        var running = agendas.find(new FindAgenda(new Scope(cell), null, new PageRequest("dueAt", false, null, 50)))
                .items();
        assertThat(running).extracting(AgendaEntry::subjectId).contains(caseId);
        assertThat(agendas.clocks(caseId, Scope.ALL))
                .extracting(clock -> clock.key() + " " + clock.dueOn())
                .containsExactly("deadline.investigation 2025-06-06", "deadline.decision-advisory 2025-06-09");
    }

    private String filed() {
        var caseId = intake(employer());
        say(caseId, "acceptance", Map.of("on", "2025-03-03"));
        say(caseId, "filing", filing());
        return caseId;
    }

    private String employerOf(String caseId) {
        return agency.get("/api/v1/cases/" + caseId).text("employerId");
    }

    /** The stage once answers reflect the sweep of that day. */
    private String stageOn(String caseId, String day) {
        var swept = swept(day);
        long deadline =
                System.nanoTime() + ofSeconds(swept.carriedOut() == 0 ? 0 : 10).toNanos();
        String stage;
        do {
            stage = agency.get("/api/v1/cases/" + caseId).text("stage");
        } while (stage.equals("ORDERED") && System.nanoTime() < deadline);
        return stage;
    }

    private Swept swept(String day) {
        agency.get("/api/v1/cases?size=1");
        return sweep.sweep(
                where -> where.value().equals("ALL") || where.value().startsWith(cell)
                        ? LocalDate.parse(day)
                        : LocalDate.of(2000, 1, 1),
                () -> {});
    }
}
