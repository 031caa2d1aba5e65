package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStage.*;
import static inspectorate.domain.cases.CaseStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseEvent.*;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The whole table: where each fact may follow, and where the case stands then. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseStageTest {

    private static final Set<CaseStage> FILED_AND_OPEN = EnumSet.of(
            FILED,
            SUSPENDED,
            INVESTIGATED,
            ORDERED,
            BREACHED,
            RECTIFIED,
            NOTICED,
            HEARING_REQUESTED,
            HEARD,
            REVIEWED,
            DISCUSSED,
            DECIDED,
            PERFORMING,
            ENFORCEMENT,
            TRANSFERRED_POLICE);
    private static final Set<CaseStage> DECIDABLE = EnumSet.of(
            FILED, INVESTIGATED, BREACHED, RECTIFIED, NOTICED, HEARING_REQUESTED, HEARD, REVIEWED, DISCUSSED);

    private record Row(CaseEvent event, Set<CaseStage> from, Optional<CaseStage> to) {}

    private static final List<Row> TABLE = List.of(
            leadsTo(REGISTERED, registered(CaseSource.COMPLAINT), EnumSet.of(UNREGISTERED)),
            leadsTo(ACCEPTED, accepted(), EnumSet.of(REGISTERED)),
            leadsTo(REJECTED, new IntakeRejected(CASE, EMPLOYER, TUESDAY, "reason", null), EnumSet.of(REGISTERED)),
            leadsTo(
                    WITHDRAWN,
                    new CaseWithdrawn(CASE, EMPLOYER, TUESDAY, "reason", null),
                    EnumSet.of(
                            REGISTERED,
                            SUPPLEMENTING,
                            ACCEPTED,
                            FILED,
                            SUSPENDED,
                            INVESTIGATED,
                            RECTIFIED,
                            NOTICED,
                            HEARING_REQUESTED,
                            HEARD,
                            REVIEWED,
                            DISCUSSED)),
            leadsTo(FILED, filed(), EnumSet.of(ACCEPTED)),
            leadsTo(ORDERED, ordered(), EnumSet.of(FILED, INVESTIGATED, BREACHED)),
            leadsTo(RECTIFIED, rectified(), EnumSet.of(ORDERED, BREACHED)),
            leadsTo(BREACHED, breached(), EnumSet.of(ORDERED)),
            leadsTo(
                    CLOSED,
                    new CaseClosed(CASE, EMPLOYER, SATURDAY, CaseOutcome.RECTIFIED),
                    EnumSet.of(
                            FILED,
                            INVESTIGATED,
                            BREACHED,
                            RECTIFIED,
                            PERFORMING,
                            ENFORCEMENT,
                            WITHDRAWN,
                            TRANSFERRED_POLICE,
                            TRANSFERRED_DEPARTMENT)),
            stays(
                    reported(null),
                    EnumSet.of(REGISTERED, SUPPLEMENTING, ACCEPTED, FILED, SUSPENDED, INVESTIGATED, ORDERED, BREACHED)),
            stays(new RectificationPartlyVerified(CASE, EMPLOYER, FRIDAY), EnumSet.of(ORDERED, BREACHED)),
            stays(paid(yuan(1)), union(FILED_AND_OPEN, ACCEPTED)),
            stays(new EmployerAbsconded(CASE, EMPLOYER, FRIDAY), FILED_AND_OPEN),
            stays(new HandlingDecided(CASE, EMPLOYER, FRIDAY, null), DECIDABLE),
            stays(new PenaltyImposed(CASE, EMPLOYER, FRIDAY, null, null), DECIDABLE),
            stays(
                    new CaseTransferredToPolice(CASE, EMPLOYER, FRIDAY, null),
                    union(DECIDABLE, SUSPENDED, ORDERED, DECIDED)),
            stays(new CourtEnforcementApplied(CASE, EMPLOYER, FRIDAY), EnumSet.of(BREACHED, PERFORMING, ENFORCEMENT)),
            stays(new CasePublished(CASE, EMPLOYER, FRIDAY), union(FILED_AND_OPEN, CLOSED, ARCHIVED)),
            stays(
                    new CaseFactRetracted(CASE, EMPLOYER, FRIDAY, 1, accepted(), "reason"),
                    EnumSet.range(REGISTERED, ARCHIVED)));

    @Test
    void the_table_names_every_fact_of_a_case() {
        assertThat(TABLE.stream().<Class<?>>map(row -> row.event().getClass()))
                .containsExactlyInAnyOrderElementsOf(Stream.<Class<?>>of(CaseEvent.class.getPermittedSubclasses())
                        .filter(kind -> kind != ProcedureEvent.class)
                        .toList());
    }

    @Test
    void each_fact_follows_where_the_table_says_and_nowhere_else() {
        for (var row : TABLE) {
            Map<CaseStage, Boolean> expected = new EnumMap<>(CaseStage.class);
            Map<CaseStage, Boolean> actual = new EnumMap<>(CaseStage.class);
            for (var stage : CaseStage.values()) {
                expected.put(stage, row.from().contains(stage));
                actual.put(
                        stage, stage.refusal(row.event(), CaseSource.COMPLAINT).isEmpty());
            }
            assertThat(actual).as(row.event().getClass().getSimpleName()).isEqualTo(expected);
        }
    }

    @Test
    void each_fact_leads_where_the_table_says() {
        for (var row : TABLE) {
            for (var stage : row.from()) {
                boolean enforced = stage == PERFORMING && row.event() instanceof CourtEnforcementApplied;
                assertThat(stage.after(row.event()))
                        .isEqualTo(enforced ? ENFORCEMENT : row.to().orElse(stage));
            }
        }
    }

    @Test
    void only_a_complaint_waits_for_acceptance() {
        var filing = new ArrayList<CaseSource>();
        Stream.of(CaseSource.values())
                .filter(source -> REGISTERED.refusal(filed(), source).isEmpty())
                .forEach(filing::add);
        assertThat(filing).hasSize(CaseSource.values().length - 1).doesNotContain(CaseSource.COMPLAINT);
    }

    @Test
    void a_case_is_open_until_it_is_refused_withdrawn_or_closed() {
        assertThat(Stream.of(CaseStage.values()).filter(CaseStage::open))
                .containsExactlyInAnyOrderElementsOf(union(FILED_AND_OPEN, REGISTERED, SUPPLEMENTING, ACCEPTED));
    }

    private static Set<CaseStage> union(Set<CaseStage> some, CaseStage... more) {
        var union = EnumSet.copyOf(some);
        union.addAll(List.of(more));
        return union;
    }

    private static Row leadsTo(CaseStage to, CaseEvent event, Set<CaseStage> from) {
        return new Row(event, from, Optional.of(to));
    }

    private static Row stays(CaseEvent event, Set<CaseStage> from) {
        return new Row(event, from, Optional.empty());
    }
}
