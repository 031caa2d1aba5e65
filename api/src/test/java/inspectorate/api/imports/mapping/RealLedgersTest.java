package inspectorate.api.imports.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.api.imports.mapping.LedgerReader.LedgerCase;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.domain.cases.CaseCommand.RecordPayment;
import inspectorate.domain.cases.CaseCommand.ReportWageArrears;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Reads real ledgers, from the folder that the environment variable names; what is shipped does not need them. */
@EnabledIfEnvironmentVariable(
        named = "INSPECTORATE_REAL_DATA",
        matches = ".+",
        disabledReason = "INSPECTORATE_REAL_DATA names no folder with real ledgers")
class RealLedgersTest {

    private static Path data;

    @BeforeAll
    static void folder() {
        data = Path.of(System.getenv("INSPECTORATE_REAL_DATA"));
    }

    @Test
    void the_published_cases_are_the_same_as_text_and_as_workbook() throws IOException {
        var text = Ledgers.propose(data.resolve("published-cases/cases.csv"));
        var workbook = Ledgers.propose(data.resolve("published-cases/ledger.xlsx"));
        assertThat(workbook.mapping().headingRow()).isEqualTo(3);
        assertThat(text.unknown()).isEmpty();
        assertThat(workbook.unknown()).isEmpty();

        var answered = answers(text.mapping(), "published-cases/cases.csv");
        var fromText = Ledgers.read(data.resolve("published-cases/cases.csv"), answered);
        var fromWorkbook = Ledgers.read(
                data.resolve("published-cases/ledger.xlsx"),
                answers(workbook.mapping(), "published-cases/ledger.xlsx"));

        assertThat(fromText).hasSize(113).noneMatch(LedgerCase::refused);
        assertThat(ids(fromWorkbook)).isEqualTo(ids(fromText));
        assertThat(steps(fromWorkbook)).isEqualTo(steps(fromText));
    }

    @Test
    void places_that_name_no_county_are_asked_for() throws IOException {
        var proposal = Ledgers.propose(data.resolve("published-cases/cases.csv"));
        var asked = Ledgers.read(data.resolve("published-cases/cases.csv"), proposal.mapping()).stream()
                .flatMap(found -> found.problems().stream())
                .filter(problem -> problem.rule().equals("PLACE_IS_KNOWN"))
                .map(RowProblem::detail)
                .distinct()
                .toList();
        assertThat(asked).contains("", "海南省", "广东省深圳市", "广东省深圳市公明", "广东省惠州市仲恺高新区", "上海市");
        assertThat(asked).doesNotContain("广东省东莞市长安镇", "广东省肇庆市高要", "新疆伊犁州特克斯县", "广东省深圳市宝安区福永");
    }

    @Test
    void the_ledgers_of_three_states_are_read_whole() throws IOException {
        assertThat(counts("wage-claims/iowa.csv", 7370))
                .isEqualTo(
                        Map.of("EMPLOYER_IS_NAMED", 1L, "PAID_WITHIN_WHAT_IS_OWED", 449L, "POSSIBLE_DUPLICATE", 30L));
        assertThat(counts("wage-claims/wisconsin.csv", 28667)).containsEntry("POSSIBLE_DUPLICATE", 1906L);
        assertThat(counts("wage-claims/new_hampshire.csv", 8426)).containsEntry("DATE_IS_BROKEN", 8426L);
    }

    @Test
    void sums_of_wisconsin_are_exact() throws IOException {
        var cases = Ledgers.read(
                data.resolve("wage-claims/wisconsin.csv"),
                Ledgers.propose(data.resolve("wage-claims/wisconsin.csv")).mapping());
        var steps = cases.stream()
                .map(LedgerCase::caseFile)
                .filter(Objects::nonNull)
                .flatMap(file -> file.migration().steps().stream())
                .toList();
        assertThat(steps.stream()
                        .mapToLong(step -> step instanceof RecordPayment paid
                                ? paid.amount().minor()
                                : 0)
                        .sum())
                .isEqualTo(2504713663L);
        assertThat(steps.stream()
                        .mapToLong(step -> step instanceof ReportWageArrears report
                                        && report.arrears().assessed() != null
                                ? report.arrears().assessed().minor()
                                : 0)
                        .sum())
                .isEqualTo(3871062799L);
    }

    private static Map<String, Long> counts(String file, int rows) throws IOException {
        var cases = Ledgers.read(
                data.resolve(file), Ledgers.propose(data.resolve(file)).mapping());
        assertThat(cases).hasSize(rows);
        return cases.stream()
                .flatMap(found -> found.problems().stream())
                .collect(Collectors.groupingBy(RowProblem::rule, TreeMap::new, Collectors.counting()));
    }

    /** Every open place is kept at the province or city that its text names, those without any at 46. */
    private static Mapping answers(Mapping mapping, String file) throws IOException {
        var places = new Places(Ledgers.DIVISIONS);
        var answers = new TreeMap<String, String>();
        Ledgers.read(data.resolve(file), mapping).stream()
                .flatMap(found -> found.problems().stream())
                .filter(problem -> problem.rule().equals("PLACE_IS_KNOWN"))
                .map(RowProblem::detail)
                .forEach(text -> answers.put(
                        text,
                        places.resolve(text) instanceof Places.Answer.Ask(var candidates) && !candidates.isEmpty()
                                ? candidates.getFirst().code()
                                : "46"));
        return Ledgers.answered(mapping, answers);
    }

    private static List<String> ids(List<LedgerCase> cases) {
        return cases.stream()
                .map(found -> Objects.requireNonNull(found.caseFile())
                        .migration()
                        .caseId()
                        .value())
                .toList();
    }

    private static List<String> steps(List<LedgerCase> cases) {
        return cases.stream()
                .flatMap(found -> Objects.requireNonNull(found.caseFile()).migration().steps().stream())
                .map(step -> step.getClass().getSimpleName() + step.fact().on())
                .toList();
    }
}
