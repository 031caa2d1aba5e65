package inspectorate.infra.papers;

import static inspectorate.domain.bookkeeping.RegisterRule.PAPER_NUMBER_IS_NEXT;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.papers.PaperNumbers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.RegisterIntake;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.IssuedAs;
import inspectorate.domain.papers.PaperCommand.IssuePaper;
import inspectorate.domain.papers.PaperKind;
import inspectorate.domain.papers.PaperNumber;
import inspectorate.infra.RunningInspectorate;
import inspectorate.requirement.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** As several processes do it, which do not wait for one another: only the event store stands between them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NumberingIT extends RunningInspectorate {

    private static final Caller PROCESS = Caller.system("test");
    private static final LocalDate DAY = LocalDate.of(2025, 3, 20);
    private static final String HASH = "ab".repeat(32);
    private static final int PAPERS = 40;

    private final String jurisdiction = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final PaperNumber first = new PaperNumber("示例", PaperKind.INQUIRY, 2025, 1);

    private final EmployerId employer = new EmployerId("employer-" + jurisdiction);
    private final CaseId matter = new CaseId("case-" + jurisdiction);
    private final Fact fact = Fact.recorded(new GridCellId(jurisdiction), BusinessDate.of(DAY), DAY);

    @Autowired
    Commands commands;

    @Autowired
    PaperNumbers numbers;

    @Test
    @Requirement("R-ID-4")
    void numbers_taken_at_the_same_time_by_who_knows_nothing_of_the_other_have_no_gap_and_no_double() throws Exception {
        commands.send(PROCESS, new RegisterIntake(matter, employer, fact, CaseSource.PATROL, Violation.OTHER, null));
        var work = IntStream.range(0, PAPERS)
                .mapToObj(_ -> (Callable<Integer>) this::issueWhateverIsNext)
                .toList();
        var given = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var number : threads.invokeAll(work)) {
                given.add(number.get());
            }
        }
        var all = IntStream.rangeClosed(1, PAPERS).boxed().toList();
        assertThat(given).containsExactlyInAnyOrderElementsOf(all);
        assertThat(numbers.entries(first.register(jurisdiction)))
                .extracting(PaperNumbers.Entry::sequence)
                .containsExactlyElementsOf(all);
    }

    private int issueWhateverIsNext() {
        var id = new PaperId(UUID.randomUUID().toString());
        while (true) {
            int next = numbers.next(first.register(jurisdiction));
            try {
                commands.send(PROCESS, issue(id, first.at(next)));
                return next;
            } catch (RuleViolated refused) {
                assertThat(refused.rule()).isEqualTo(PAPER_NUMBER_IS_NEXT);
            }
        }
    }

    private IssuePaper issue(PaperId id, PaperNumber number) {
        return new IssuePaper(
                id, employer, fact, matter, number.kind(), "said", new IssuedAs(number, HASH, 7, HASH, id.value()));
    }
}
