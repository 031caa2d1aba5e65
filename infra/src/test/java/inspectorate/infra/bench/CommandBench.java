package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Commands a second, with idempotency keys, against rows of the same content inserted without any command. */
class CommandBench extends Bench {

    /** Rows a second that the same database took on two cores when the project was designed. */
    private static final double RAW_ROWS = 8_799;

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final GridCellId CELL = new GridCellId("340111");
    private static final Caller CALLER = Caller.system("bench");
    private static final int REQUESTS = sized(20_000);

    @Autowired
    Commands commands;

    @Autowired
    DataSource database;

    private final Report report = new Report("Commands");

    @Test
    void commands_against_raw_appends() throws SQLException {
        stopProcessors();
        // twice: what is measured then runs compiled
        create();
        loadAndAppend();
        create();
        loadAndAppend();
        try (var raw = new RawAppends(database)) {
            double rows = validity(raw);
            Supplier<Measured> rowPairs = () -> Clients.measure(REQUESTS, raw::appendWithReceipt);
            Measured.warm(rowPairs);
            report.pairs();
            var creating = Pairs.measure(PAIRS, this::create, rowPairs);
            report.pair("creating a stream, against the event's row and its receipt's", creating, 0.6);
            var appending = Pairs.measure(PAIRS, this::loadAndAppend, rowPairs);
            report.pair("loading a stream of 3 to 13 events and appending, likewise", appending, 0.5);
            assertThat(rows).isPositive();
        }
    }

    /** A run on a machine that is busy otherwise says little, and is marked so. */
    private double validity(RawAppends raw) {
        Supplier<Measured> single = () -> Clients.measure(REQUESTS, raw::appendOne);
        Measured.warm(single);
        double rows = Medians.of(
                single.get().perSecond(), single.get().perSecond(), single.get().perSecond());
        report.line(
                "Raw single rows, one commit each: %s/s at load %s; %s/s are expected on two cores. This run is **%s**."
                        .formatted(
                                Report.number(rows),
                                Report.number(Machine.load()),
                                Report.number(RAW_ROWS),
                                rows >= 0.8 * RAW_ROWS ? "valid" : "invalid"));
        return rows;
    }

    private Measured create() {
        return Clients.measure(REQUESTS, (_, _) -> send(intake(newCase())));
    }

    /** Every case gets ten reports; what brings it to where it takes them is not measured. */
    private Measured loadAndAppend() {
        int reports = 10;
        var cases = new CaseId[REQUESTS / reports];
        Clients.measure(cases.length, (_, number) -> {
            cases[number] = newCase();
            send(intake(cases[number]));
            send(new AcceptCase(cases[number], on("2026-03-02")));
            send(new FileCase(cases[number], on("2026-03-03"), new AccountId("lead"), List.of(new AccountId("co"))));
        });
        return Clients.measure(
                cases.length * reports, (_, number) -> send(report(cases[number % cases.length], number)));
    }

    private void send(DomainCommand command) {
        commands.send(CALLER, UUID.randomUUID().toString(), command);
    }

    private static CaseId newCase() {
        return new CaseId(UUID.randomUUID().toString());
    }

    private static RegisterIntake intake(CaseId matter) {
        return new RegisterIntake(
                matter, employerOf(matter), on("2026-03-01"), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null);
    }

    private static ReportWageArrears report(CaseId matter, int number) {
        return new ReportWageArrears(
                matter, on("2026-03-04"), new WageArrears(3, new Money(100_000 + number, "CNY"), null, ""));
    }

    /** Each case has its own, since two on one act are never open at once. */
    private static EmployerId employerOf(CaseId matter) {
        return EmployerId.provisional("340111", "量测用人单位（示例）" + matter);
    }

    private static Fact on(String day) {
        return Fact.recorded(CELL, new BusinessDate(day), TODAY);
    }
}
