package inspectorate.infra.demo;

import inspectorate.api.clues.ClueDesk;
import inspectorate.api.clues.ClueIntake;
import inspectorate.api.clues.ClueReport;
import inspectorate.api.clues.ClueStatement;
import inspectorate.api.desk.Done;
import inspectorate.api.persons.Person;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.GridCellId;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A few clues of the demo's streets: open, urged, settled, refused and passed up. */
@Component
class DemoClues {

    private static final GridCellId STREET = new GridCellId("340111/340111003");
    private static final BusinessDate TOLD = new BusinessDate("2025-11-10");
    private static final BusinessDate NEXT = new BusinessDate("2025-11-12");
    private static final BusinessDate LATER = new BusinessDate("2025-11-20");

    private final ClueIntake intake;
    private final ClueDesk desk;

    DemoClues(ClueIntake intake, ClueDesk desk) {
        this.intake = intake;
        this.desk = desk;
    }

    /** @param await until it is answered, too */
    void tell(Consumer<Done> await) {
        var statements = List.<List<ClueStatement>>of(
                List.of(),
                List.of(new ClueStatement.Urging(NEXT, "三日内结清工资")),
                List.of(
                        new ClueStatement.Education(NEXT, "讲解工资支付规定"),
                        new ClueStatement.Rectification(LATER, "工资支付表、银行回单")),
                List.of(
                        new ClueStatement.Urging(NEXT, "三日内结清工资"),
                        new ClueStatement.Refusal(LATER, "拒绝结清工资"),
                        new ClueStatement.Escalation(LATER, null, null)),
                List.of(new ClueStatement.Incident(NEXT, "三十余人到项目部聚集")));
        for (int number = 0; number < statements.size(); number++) {
            var key = "demo:clue-" + number;
            var done = intake.report(DemoOfficers.INSPECTOR, key, report(number));
            await.accept(done);
            int step = 0;
            for (var statement : statements.get(number)) {
                await.accept(desk.state(DemoOfficers.INSPECTOR, key + "-" + step++, new ClueId(done.id()), statement));
            }
        }
    }

    private static ClueReport report(int number) {
        var channel = List.of(
                        ClueChannel.WINDOW,
                        ClueChannel.HOTLINE,
                        ClueChannel.VISIT,
                        ClueChannel.UNION,
                        ClueChannel.PLATFORM)
                .get(number);
        return new ClueReport(
                TOLD,
                channel,
                STREET,
                null,
                "示例路" + (number + 1) + "号工地（示例）",
                ClueMatter.WAGE_ARREARS,
                8 + 4 * number,
                number % 2 == 0,
                false,
                channel == ClueChannel.PLATFORM ? "示例-0001" : null,
                reporter(number),
                "工资拖欠两个月（示例）");
    }

    private static @Nullable Person reporter(int number) {
        return number == 2 ? null : new Person("赵示例", "00000000002", null);
    }
}
