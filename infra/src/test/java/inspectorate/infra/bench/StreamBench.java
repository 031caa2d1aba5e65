package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.Case;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a long history costs: loading it, and deciding on it, against a short one. */
class StreamBench extends Bench {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final GridCellId CELL = new GridCellId("340111");
    private static final Caller CALLER = Caller.system("bench");
    private static final int LOADS = sized(10_000);
    private static final int CASES = sized(150);

    @Autowired
    Commands commands;

    @Autowired
    Configuration axon;

    private final Report report = new Report("Streams");

    @Test
    void long_streams_against_short_ones() {
        stopProcessors();
        var ten = matters(1, 10);
        var thousand = matters(1, 1_000);
        Measured.warm(() -> load(ten.getFirst()));
        Measured.warm(() -> load(thousand.getFirst()));
        report.pairs();
        var loading = Pairs.measure(PAIRS, () -> load(thousand.getFirst()), () -> load(ten.getFirst()));
        report.pair("loading 1,000 events, against loading 10", loading, 0.5);
        var shorter = matters(CASES, 10);
        var longer = matters(CASES, 200);
        Measured.warm(() -> decide(shorter));
        Measured.warm(() -> decide(longer));
        var deciding = Pairs.measure(PAIRS, () -> decide(longer), () -> decide(shorter));
        report.pair("a decision on some 200 events, against one on some 10", deciding, 0.5);
        assertThat(loading.pairs()).hasSize(PAIRS);
    }

    private Measured load(CaseId matter) {
        return Measured.of(LOADS, () -> {
            for (int load = 0; load < LOADS; load++) {
                var unit = DefaultUnitOfWork.startAndGet(null);
                try {
                    axon.repository(Case.class).load(matter.value());
                } finally {
                    unit.rollback();
                }
            }
        });
    }

    /** One more event for each: they stay about as long as they are. */
    private Measured decide(List<CaseId> matters) {
        return Clients.measure(matters.size(), (_, number) -> report(matters.get(number), number));
    }

    private List<CaseId> matters(int count, int events) {
        var matters = new ArrayList<CaseId>();
        for (int matter = 0; matter < count; matter++) {
            matters.add(new CaseId(UUID.randomUUID().toString()));
        }
        Clients.measure(count, (_, number) -> {
            var matter = matters.get(number);
            send(new RegisterIntake(
                    matter, employerOf(matter), on("2026-03-01"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null));
            send(new AcceptCase(matter, on("2026-03-02")));
            send(new FileCase(matter, on("2026-03-03"), new AccountId("lead"), List.of(new AccountId("co"))));
            for (int event = 3; event < events; event++) {
                report(matter, event);
            }
        });
        return matters;
    }

    private void report(CaseId matter, int number) {
        send(new ReportWageArrears(
                matter, on("2026-03-04"), new WageArrears(3, new Money(100_000 + number, "CNY"), null, "")));
    }

    private void send(DomainCommand command) {
        commands.send(CALLER, UUID.randomUUID().toString(), command);
    }

    /** Each case has its own, since two on one act are never open at once. */
    private static EmployerId employerOf(CaseId matter) {
        return EmployerId.provisional("340111", "量测用人单位（示例）" + matter);
    }

    private static Fact on(String day) {
        return Fact.recorded(CELL, new BusinessDate(day), TODAY);
    }
}
