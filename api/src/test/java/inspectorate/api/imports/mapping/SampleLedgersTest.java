package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.mapping.LedgerReader.LedgerCase;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.cases.Violation;
import inspectorate.requirement.Requirement;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ledgers that are shipped, all of invented employers, from file to commands. */
class SampleLedgersTest {

    private static final String HEADINGS = "单位名称,所在地,投诉日期,涉及人数,欠薪金额(元),责令改正日期,移送公安日期,支付金额\n";

    @TempDir
    Path folder;

    @Test
    @Requirement({"D5-09", "D5-19"})
    void the_half_year_comes_out_digit_by_digit() throws Exception {
        var cases = read("half-year-2018.xlsx");
        assertThat(cases).hasSize(82).noneMatch(LedgerCase::refused);
        assertThat(count(cases, AcceptCase.class)).isEqualTo(56);
        assertThat(count(cases, FileCase.class)).isEqualTo(13);
        assertThat(count(cases, CloseCase.class)).isEqualTo(13);
        var arrears = steps(cases).stream()
                .filter(ReportWageArrears.class::isInstance)
                .map(step -> ((ReportWageArrears) step).arrears())
                .toList();
        assertThat(arrears).hasSize(74);
        assertThat(arrears.stream()
                        .mapToInt(each -> Objects.requireNonNull(each.workers()))
                        .sum())
                .isEqualTo(1592);
        assertThat(arrears.stream()
                        .mapToLong(each -> Objects.requireNonNull(each.owed()).minor())
                        .sum())
                .isEqualTo(2_000_000_000L);
    }

    @ParameterizedTest
    @Requirement("D8-05")
    @CsvSource({
        "未签订劳动合同, LABOUR_CONTRACT", "未缴社会保险, SOCIAL_INSURANCE", "收取风险抵押金, WORKER_DEPOSIT",
        "延长工作时间, WORKING_HOURS", "女职工和未成年工保护, WOMEN_AND_JUVENILES", "非法职业中介, JOB_AGENCY_AND_TRAINING"
    })
    void what_employers_do_is_named_in_the_catalogue_of_violations(String written, Violation violation) {
        var words = Ledgers.PROFILES.find("cn-ledger").values().get(LedgerField.VIOLATION);
        assertThat(words).containsEntry(written, violation.name());
    }

    @Test
    void the_half_year_is_the_same_as_text_and_as_workbook() throws Exception {
        assertThat(ids(read("half-year-2018.csv"))).isEqualTo(ids(read("half-year-2018.xlsx")));
    }

    @Test
    void every_result_becomes_its_steps() throws Exception {
        var cases = read("cn-ledger-example.csv");
        assertThat(names(cases.get(0)))
                .containsExactly(
                        "RegisterIntake", "ReportWageArrears", "IssueRectificationOrder", "VerifyRectification");
        assertThat(names(cases.get(1)))
                .contains("RecordBreach", "VerifyRectification")
                .endsWith("PublishCase");
        assertThat(names(cases.get(2)))
                .endsWith("RecordBreach", "DecideHandling", "ImposePenalty", "TransferToPolice", "PublishCase");
        assertThat(Objects.requireNonNull(cases.get(2).caseFile()).listing()).isNotNull();
        assertThat(names(cases.get(3)))
                .containsExactly("RegisterIntake", "RecordAbsconding", "TransferToPolice", "PublishCase");
        assertThat(names(cases.get(4))).contains("VerifyPartialRectification");
    }

    @Test
    void workers_of_another_violation_are_no_wage_arrears() throws Exception {
        var childLabour = read("cn-ledger-example.csv").get(5);
        assertThat(names(childLabour)).containsExactly("RegisterIntake", "ImposePenalty");
        assertThat(rules(childLabour)).containsExactly("WORKERS_CONCERN_WAGE_ARREARS");
    }

    @Test
    void a_place_above_the_county_needs_an_answer_and_names_stay_text() throws Exception {
        var file = sample("cn-ledger-example.csv");
        var mapping = Ledgers.propose(file).mapping();
        assertThat(rules(Ledgers.read(file, mapping).get(6))).containsExactly("PLACE_IS_KNOWN");
        var answered = Ledgers.read(file, Ledgers.answered(mapping, Map.of("安徽省合肥市", "3401")))
                .get(6);
        var employer = Objects.requireNonNull(answered.caseFile()).employer();
        assertThat(employer.name()).isEqualTo("示例<b>云海</b>服饰有限公司");
        assertThat(employer.fact().cellId().value()).isEqualTo("3401");
    }

    @Test
    void a_vague_date_is_kept_and_provenance_names_the_row() throws Exception {
        var intake = steps(List.of(read("cn-ledger-example.csv").get(2))).getFirst();
        assertThat(intake.fact().on().value()).isEqualTo("2023-05");
        assertThat(intake.fact().provenance()).isEqualTo("import-1#4");
    }

    @Test
    void wrong_rows_are_refused_one_by_one_with_column_and_reason() throws IOException {
        var cases = ledger("""
            示例甲厂,合肥市包河区,2024-05-01,3,-5,,,
            示例乙厂,合肥市包河区,2999-05-01,x,100,,,
            ,合肥市包河区,2024-05-01,3,100,,,
            示例丙厂,合肥市包河区,2024-05-01,3,100,2024-04-01,,
            示例丁厂,合肥市包河区,2024-05-01,3,100,,2024-04-01,
            示例戊厂,合肥市包河区,2024-05-01
            示例己厂,合肥市包河区,2024-05-01,3,100,2024-05-02,2024-06-01,200
            """);
        assertThat(cases.stream().map(LedgerCase::refused)).containsExactly(true, true, true, true, true, true, false);
        assertThat(rules(cases.get(0))).containsExactly("AMOUNT_IS_NOT_NEGATIVE");
        assertThat(cases.get(0).problems().getFirst().column()).isEqualTo("欠薪金额(元)");
        assertThat(cases.get(0).row()).isEqualTo(2);
        assertThat(rules(cases.get(1))).containsExactly("DATE_IS_NOT_IN_THE_FUTURE", "NUMBER_IS_READABLE");
        assertThat(rules(cases.get(2))).containsExactly("EMPLOYER_IS_NAMED");
        assertThat(rules(cases.get(3))).containsExactly("DATES_FOLLOW_ONE_ANOTHER");
        assertThat(rules(cases.get(4))).containsExactly("DATES_FOLLOW_ONE_ANOTHER");
        assertThat(rules(cases.get(5))).containsExactly("ROW_HAS_ALL_COLUMNS");
        assertThat(rules(cases.get(6))).containsExactly("PAID_WITHIN_WHAT_IS_OWED");
    }

    /** A month after a day of its own does not let an earlier day follow; the domain would refuse it one step too late. */
    @Test
    void a_vague_date_between_two_days_does_not_hide_their_contradiction() throws IOException {
        var file = Files.writeString(folder.resolve("vague.csv"), """
            单位名称,所在地,投诉日期,受理日期,立案日期
            示例甲厂,合肥市包河区,2024-05-10,2024-05,2024-05-05
            示例乙厂,合肥市包河区,2024-05-05,2024-05,2024-05-10
            """);
        var cases = Ledgers.read(file, Ledgers.propose(file).mapping());
        assertThat(rules(cases.get(0))).containsExactly("DATES_FOLLOW_ONE_ANOTHER");
        assertThat(cases.get(1).refused()).isFalse();
    }

    @Test
    void the_same_row_is_the_same_case_and_twice_in_one_file_two() throws IOException {
        var row = "示例甲厂,合肥市包河区,2024-05-01,3,100,,,50\n";
        var once = ledger(row);
        var twice = ledger(row + row);
        assertThat(ids(twice).getFirst()).isEqualTo(ids(once).getFirst());
        assertThat(ids(twice)).doesNotHaveDuplicates();
        assertThat(rules(twice.get(1))).containsExactly("POSSIBLE_DUPLICATE");
    }

    @Test
    void a_mapping_of_another_file_is_refused() throws IOException {
        var mapping = Ledgers.propose(write(HEADINGS)).mapping();
        var other = Files.writeString(folder.resolve("other.csv"), "a,b,c\n1,2,3\n");
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> Ledgers.read(other, mapping))
                .matches(violated -> violated.rule().equals(MAPPING_FITS_THE_FILE));
    }

    @Test
    void unknown_and_missing_columns_are_told() throws IOException {
        var proposal = Ledgers.propose(write("被投诉单位,投诉日期,心情\n示例甲厂,2024-05-01,好\n"));
        assertThat(proposal.unknown()).containsExactly("心情");
        assertThat(proposal.missing()).isEmpty();
        assertThat(Ledgers.propose(write("投诉日期,金额(万元),人数\n")).missing()).containsExactly(LedgerField.EMPLOYER_NAME);
    }

    private List<LedgerCase> ledger(String rows) throws IOException {
        var file = write(HEADINGS + rows);
        return Ledgers.read(file, Ledgers.propose(file).mapping());
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("ledger.csv"), text, Charset.forName("GB18030"));
    }

    private static List<LedgerCase> read(String name) throws Exception {
        return Ledgers.read(sample(name), Ledgers.propose(sample(name)).mapping());
    }

    private static Path sample(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(SampleLedgersTest.class.getResource("/imports/samples/" + name))
                .toURI());
    }

    private static List<CaseCommand> steps(List<LedgerCase> cases) {
        return cases.stream()
                .flatMap(found -> Objects.requireNonNull(found.caseFile()).migration().steps().stream())
                .toList();
    }

    private static long count(List<LedgerCase> cases, Class<? extends CaseCommand> kind) {
        return steps(cases).stream().filter(kind::isInstance).count();
    }

    private static List<String> names(LedgerCase found) {
        return steps(List.of(found)).stream()
                .map(step -> step.getClass().getSimpleName())
                .toList();
    }

    private static List<String> ids(List<LedgerCase> cases) {
        return cases.stream()
                .map(found -> Objects.requireNonNull(found.caseFile())
                        .migration()
                        .caseId()
                        .value())
                .toList();
    }

    private static List<String> rules(LedgerCase found) {
        return found.problems().stream().map(RowProblem::rule).toList();
    }
}
