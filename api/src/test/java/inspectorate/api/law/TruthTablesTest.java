package inspectorate.api.law;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row as the law's table writes it, a star standing for whatever the answer is: every case of it is asked. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TruthTablesTest {

    private static final List<String> INTAKE = List.of(
            "withinTwoYears",
            "employerIdentified",
            "harmCaused",
            "inScope",
            "otherDepartment",
            "ownJurisdiction",
            "disputeProcedure");
    private static final List<String> OUTCOME = List.of(
            "violation",
            "minor",
            "corrected",
            "penaltyProvision",
            "firstViolation",
            "crimeSuspected",
            "otherDepartment");
    private static final List<String> LISTING =
            List.of("amountMet", "incident", "ordered", "overdue", "corrected", "commitment");
    private static final List<String> CRIME = List.of("ordered", "expired", "evasion", "ableToPay");

    @ParameterizedTest
    @Requirement("R-INT-1")
    @CsvSource({
        "YYYYNYN, 1, ACCEPT",
        "N******, 2, REJECT",
        "YYN****, 3, REQUEST_SUPPLEMENT",
        "YN*****, , REQUEST_SUPPLEMENT",
        "YN*Y*YN, 6, REQUEST_SUPPLEMENT",
        "YYYNN**, 4a, INFORM_OUT_OF_SCOPE",
        "YYYNY**, 4b, TRANSFER_DEPARTMENT",
        "YYYYNN*, 4c, INFORM_COMPETENT_DEPARTMENT",
        "YYYYNYY, 5, INFORM_DISPUTE_PROCEDURE"
    })
    void a_complaint_meets_its_row(String row, String id, String outcome) {
        for (var inputs : cases(INTAKE, row)) {
            var ruling = Asked.of("R-INT-1", "CN", inputs);
            assertThat(ruling.outcome()).as(inputs).isEqualTo(outcome);
            assertThat(id == null ? "" : ruling.row()).as(inputs).isEqualTo(id == null ? "" : id);
        }
    }

    @ParameterizedTest
    @Requirement("R-DEC-1")
    @CsvSource({
        "N****NN, WITHDRAW_FILING",
        "YYY**NN, WITHDRAW_FILING",
        "Y*NN*NN, RECTIFICATION_ORDER",
        "YN*YNNN, PENALTY_DECISION",
        "YYNY*NN, PENALTY_DECISION",
        "YNYYYNN, NO_PENALTY",
        "*****YN, TRANSFER_POLICE",
        "******Y, TRANSFER_DEPARTMENT",
        "YNYN*NN, NOT_COVERED"
    })
    void an_investigation_meets_its_row(String row, String outcome) {
        for (var inputs : cases(OUTCOME, row)) {
            assertThat(Asked.of("R-DEC-1", "CN", inputs).outcome()).as(inputs).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @Requirement("R-BLK-2")
    @CsvSource({
        "Y*YYN*, LIST",
        "NYYYN*, LIST",
        "*YN***, NOT_YET",
        "Y*N***, NOT_YET",
        "Y*YN**, NOT_YET",
        "NN****, NOT_LISTED",
        "Y*YYYY, MAY_EXEMPT",
        "Y*YYYN, LIST"
    })
    void an_employer_meets_its_row_of_the_listing(String row, String outcome) {
        for (var inputs : cases(LISTING, row)) {
            assertThat(Asked.of("R-BLK-2", "CN", inputs).outcome()).as(inputs).isEqualTo(outcome);
        }
    }

    @ParameterizedTest
    @Requirement("R-TRF")
    @CsvSource({
        "42000, YYY*, SUSPECTED_CRIME", "42000, YY*Y, SUSPECTED_CRIME", "42000, YY??, REVIEW_REQUIRED",
        "42000, YYN?, REVIEW_REQUIRED", "42000, YY?N, REVIEW_REQUIRED", "42000, YYNN, NO_CRIME",
        "42000, YN*Y, ISSUE_ORDER_FIRST", "42000, N*Y*, ISSUE_ORDER_FIRST", "39999.99, ****, NO_CRIME"
    })
    void an_unpaid_amount_meets_its_row(String total, String row, String outcome) {
        for (var inputs : cases(CRIME, row)) {
            assertThat(Asked.of("R-TRF", "HA", inputs + "; workerCount=12; total=" + total)
                            .outcome())
                    .as(inputs)
                    .isEqualTo(outcome);
        }
    }

    private static List<String> cases(List<String> inputs, String row) {
        List<String> all = List.of("");
        for (var sign : row.split("")) {
            var longer = new ArrayList<String>();
            for (var begun : all) {
                (sign.equals("*") ? List.of("Y", "N") : List.of(sign)).forEach(answer -> longer.add(begun + answer));
            }
            all = longer;
        }
        return all.stream()
                .map(answers -> IntStream.range(0, inputs.size())
                        .mapToObj(at -> inputs.get(at) + "=" + answers.charAt(at))
                        .collect(Collectors.joining("; ")))
                .toList();
    }
}
