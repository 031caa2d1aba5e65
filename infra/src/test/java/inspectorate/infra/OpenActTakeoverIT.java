package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.sweep.OpenActTakeover;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.TakeoverCommand;
import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A case that an older version filed, which claimed no acts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenActTakeoverIT extends AtWork {

    @Autowired
    EventStore events;

    @Autowired
    OpenActTakeover takeover;

    @Test
    void a_case_filed_by_an_older_version_holds_its_act_once_it_was_taken_over() {
        var employer = employer();
        var old = intake(employer);
        say(old, "acceptance", Map.of("on", "2025-03-03"));
        filedByAnOlderVersion(old, employer);
        takeover.takeOver(() -> {}, new AtomicLong());
        takeover.takeOver(() -> {}, new AtomicLong());
        assertThat(events.readEvents(TakeoverCommand.STREAM).asStream()).hasSize(1);

        var second = intake(employer);
        say(second, "acceptance", Map.of("on", "2025-03-03"));
        assertThat(agency.post("/api/v1/cases/" + second + "/filing", null, filing())
                        .text("rule"))
                .isEqualTo("ONE_OPEN_CASE_PER_ACT");
        say(old, "withdrawal", Map.of("on", "2025-03-12", "reason", "违法事实不成立"));
        say(second, "filing", filing());
    }

    private void filedByAnOlderVersion(String caseId, String employer) {
        var day = LocalDate.of(2025, 3, 10);
        var fact = Fact.recorded(new GridCellId(cell), BusinessDate.of(day), day);
        events.publish(new GenericDomainEventMessage<>(
                "Case",
                caseId,
                2,
                new CaseFiled(new CaseId(caseId), new EmployerId(employer), fact, new AccountId("lead"))));
        Patience.until(() -> agency.get("/api/v1/cases/" + caseId).text("stage").equals("FILED"));
    }
}
