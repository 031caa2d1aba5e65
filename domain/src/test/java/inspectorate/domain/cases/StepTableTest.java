package inspectorate.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every stage with every step: allowed where the rules' table says so, and nowhere else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTableTest {

    private static final String UNDECIDED =
            "FILED SUSPENDED INVESTIGATED ORDERED BREACHED RECTIFIED NOTICED HEARING_REQUESTED HEARD REVIEWED"
                    + " DISCUSSED";
    private static final String TABLE = """
        REQUEST_SUPPLEMENT: REGISTERED
        PROVIDE_SUPPLEMENT: SUPPLEMENTING
        ASSESS: REGISTERED
        REDIRECT: REGISTERED
        FORM_GROUP: REGISTERED ACCEPTED FILED
        OPEN_GREEN_CHANNEL: REGISTERED ACCEPTED
        TELL_RESULT: $ ACCEPTED REJECTED REDIRECTED WITHDRAWN DECIDED PERFORMING ENFORCEMENT TRANSFERRED_POLICE TRANSFERRED_DEPARTMENT CLOSED ARCHIVED
        CHANGE_TEAM: $ DECIDED PERFORMING ENFORCEMENT
        REQUEST_RECUSAL: $
        DECIDE_RECUSAL: $
        ADD_EVIDENCE: $
        EXCLUDE_EVIDENCE: $
        HOLD_EVIDENCE: FILED ORDERED BREACHED RECTIFIED
        DECIDE_HOLD: $ DECIDED PERFORMING ENFORCEMENT TRANSFERRED_POLICE
        LAPSE_HOLD: $ DECIDED PERFORMING ENFORCEMENT TRANSFERRED_POLICE
        QUERY_ACCOUNTS: FILED ORDERED BREACHED RECTIFIED
        EXTEND_INVESTIGATION: FILED ORDERED BREACHED RECTIFIED
        SUSPEND: FILED
        RESUME: SUSPENDED
        CONCLUDE: FILED INVESTIGATED BREACHED RECTIFIED NOTICED HEARD
        SERVE_ORDER: ORDERED
        EXTEND_ORDER: ORDERED
        SUBMIT_PROOF: ORDERED BREACHED
        REVOKE_ORDER: ORDERED BREACHED RECTIFIED
        NOTIFY: INVESTIGATED BREACHED RECTIFIED NOTICED HEARD REVIEWED DISCUSSED
        HEAR_STATEMENT: NOTICED HEARING_REQUESTED HEARD REVIEWED DISCUSSED
        WAIVE_RIGHTS: NOTICED
        REQUEST_HEARING: NOTICED REVIEWED DISCUSSED
        LAPSE_HEARING: NOTICED REVIEWED DISCUSSED
        INVITE_TO_HEARING: HEARING_REQUESTED
        HOLD_HEARING: HEARING_REQUESTED
        PASS_REVIEW: NOTICED HEARD
        RETURN_FROM_REVIEW: NOTICED HEARD
        DISCUSS: NOTICED HEARD REVIEWED
        SERVE_DECISION: DECIDED
        PAY_FINE: PERFORMING ENFORCEMENT
        PAY_PREMIUMS: $ DECIDED PERFORMING ENFORCEMENT TRANSFERRED_POLICE
        GRANT_INSTALMENTS: PERFORMING
        SEEK_REMEDY: PERFORMING ENFORCEMENT CLOSED ARCHIVED
        DECIDE_REMEDY: PERFORMING ENFORCEMENT CLOSED ARCHIVED
        DEMAND: PERFORMING
        PROPOSE_TRANSFER: $ DECIDED
        APPROVE_TRANSFER: $ DECIDED
        REFUSE_TRANSFER: $ DECIDED
        RECORD_POLICE_REPLY: $ DECIDED TRANSFERRED_POLICE
        ASK_POLICE_AGAIN: $ DECIDED TRANSFERRED_POLICE
        ASK_PROSECUTOR: $ DECIDED TRANSFERRED_POLICE
        HAND_OVER_MATERIALS: TRANSFERRED_POLICE
        TRANSFER_DEPARTMENT: REGISTERED ACCEPTED $
        ARCHIVE: CLOSED
        CORRECT_DECISION: DECIDED PERFORMING ENFORCEMENT CLOSED ARCHIVED
        REVOKE_DECISION: DECIDED PERFORMING ENFORCEMENT CLOSED ARCHIVED
        CONCLUDE_WRONG_CASE: DECIDED PERFORMING ENFORCEMENT CLOSED ARCHIVED
        MERGE: REGISTERED ACCEPTED $
        """.replace("$", UNDECIDED);

    @Test
    @Requirement("D6-10")
    void each_step_follows_where_the_rules_say_and_nowhere_else() {
        var expected = new TreeMap<String, Set<String>>();
        TABLE.lines().forEach(line -> {
            var row = line.split(": ");
            expected.put(row[0], new TreeSet<>(Arrays.asList(row[1].split(" "))));
        });
        var actual = new TreeMap<String, Set<String>>();
        for (var row : StepTable.values()) {
            actual.put(
                    row.name(),
                    Stream.of(CaseStage.values())
                            .filter(row::follows)
                            .map(CaseStage::name)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void each_step_is_in_the_table_once_and_has_a_fact_of_its_own() {
        assertThat(Stream.of(StepTable.values()).<Class<?>>map(StepTable::step))
                .containsExactlyInAnyOrderElementsOf(
                        records(ProcedureStep.class).toList());
        assertThat(Stream.of(StepTable.values()).<Class<?>>map(StepTable::fact))
                .containsExactlyInAnyOrderElementsOf(
                        records(ProcedureEvent.class).toList());
    }

    @Test
    void a_case_that_is_over_admits_no_step_that_reopens_it() {
        assertThat(Stream.of(StepTable.values()).filter(row -> row.follows(CaseStage.ARCHIVED)))
                .containsExactlyInAnyOrder(
                        StepTable.TELL_RESULT,
                        StepTable.SEEK_REMEDY,
                        StepTable.DECIDE_REMEDY,
                        StepTable.CORRECT_DECISION,
                        StepTable.REVOKE_DECISION,
                        StepTable.CONCLUDE_WRONG_CASE);
        assertThat(Stream.of(StepTable.values()).filter(row -> row.follows(CaseStage.REJECTED)))
                .containsExactly(StepTable.TELL_RESULT);
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(StepTableTest::records)
                : Stream.of(type);
    }
}
