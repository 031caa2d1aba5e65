package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStory.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.History;
import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.CertificateRole;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.Mandate;
import inspectorate.domain.law.Officer;
import inspectorate.domain.law.TestLaw;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** One case, told day by day. */
final class Proceeding {

    private static final LocalDate TODAY = LocalDate.of(2027, 12, 31);

    private final History<CaseEvent> history = new History<>();
    private final LawBook laws;
    private final List<CaseEvent> told = new ArrayList<>();
    private final Staff staff = new Staff();
    private Fact fact = MONDAY;

    private Proceeding(LawBook laws) {
        this.laws = laws;
    }

    static Proceeding registered(CaseSource source) {
        return registered(source, TestLaw.LAWS);
    }

    static Proceeding registered(CaseSource source, LawBook laws) {
        return registered(source, Violation.WAGE_ARREARS, laws);
    }

    static Proceeding registered(CaseSource source, Violation violation) {
        return registered(source, violation, TestLaw.LAWS);
    }

    private static Proceeding registered(CaseSource source, Violation violation, LawBook laws) {
        return new Proceeding(laws)
                .on("2026-03-02")
                .says(at -> new RegisterIntake(CASE, EMPLOYER, at, source, violation, null));
    }

    /** A clue of somebody who waits for the result. */
    static Proceeding sent(Requester requester) {
        return new Proceeding(TestLaw.LAWS)
                .on("2026-03-02")
                .says(at -> new RegisterIntake(
                        CASE, EMPLOYER, at, CaseSource.CLUE, Violation.WAGE_ARREARS, null, requester));
    }

    static Proceeding filed() {
        return registered(CaseSource.REPORT).says(at -> new FileCase(CASE, at, LEAD, List.of(CO)));
    }

    static Proceeding concluded() {
        return filed().on("2026-03-10").takes(established());
    }

    /** A violation that a fine is provided for. */
    static InvestigationStep.Conclusion established() {
        return new InvestigationStep.Conclusion(true, false, false, true, false, false, false, "report");
    }

    Proceeding on(String day) {
        return at(fact.cellId().value(), day);
    }

    Proceeding at(String cell, String day) {
        fact = Fact.recorded(new GridCellId(cell), new BusinessDate(day), TODAY);
        return this;
    }

    /** From now on somebody else acts. */
    Proceeding by(Officer officer) {
        staff.acting = officer;
        return this;
    }

    Proceeding certified(AccountId inspector, CertificateRole role) {
        staff.certified.put(inspector, role);
        return this;
    }

    Proceeding delegating(Mandate mandate) {
        staff.delegated.add(mandate);
        return this;
    }

    Proceeding says(Function<Fact, CaseCommand> command) {
        CaseDecider.decide(history, state(), command.apply(fact), laws, staff).forEach(this::append);
        return this;
    }

    Proceeding takes(ProcedureStep step) {
        return says(at -> new TakeStep(CASE, at, step));
    }

    Proceeding corrects(int sequence, String day, ProcedureStep step) {
        return says(correction(sequence, day, step));
    }

    Proceeding refusesCorrection(Rule rule, int sequence, String day, ProcedureStep step) {
        return refuses(rule, correction(sequence, day, step));
    }

    private static Function<Fact, CaseCommand> correction(int sequence, String day, ProcedureStep step) {
        return at -> {
            var said = Fact.recorded(at.cellId(), new BusinessDate(day), TODAY).replacing(sequence);
            return new CorrectCaseFact(CASE, at, sequence, "mistyped", new TakeStep(CASE, said, step));
        };
    }

    /** Everything that was ever recorded, in its order. */
    List<CaseEvent> events() {
        return List.copyOf(told);
    }

    /** What stands at that place now. */
    CaseEvent held(int place) {
        return history.held().get(place).event();
    }

    Proceeding refuses(Rule rule, ProcedureStep step) {
        return refuses(rule, at -> new TakeStep(CASE, at, step));
    }

    Proceeding refuses(Rule rule, Function<Fact, CaseCommand> command) {
        Rule met = null;
        try {
            CaseDecider.decide(history, state(), command.apply(fact), laws, staff);
        } catch (RuleViolated refused) {
            met = refused.rule();
        }
        assertThat(met).isEqualTo(rule);
        return this;
    }

    Proceeding stands(CaseStage stage) {
        assertThat(state().stage()).isEqualTo(stage);
        return this;
    }

    /** The last event's clock is due on that day. */
    Proceeding due(String key, String day) {
        var ground = last().ground();
        assertThat(ground).isNotNull();
        assertThat(ground.clock(key)
                        .map(LegalClock::dueAt)
                        .map(due -> due.toLocalDate().toString()))
                .contains(day);
        return this;
    }

    private void append(CaseEvent event) {
        history.append(event);
        told.add(event);
    }

    CaseEvent last() {
        return history.held().getLast().event();
    }

    private CaseState state() {
        return CaseState.of(history.held().stream().map(History.Held::event).toList());
    }
}
