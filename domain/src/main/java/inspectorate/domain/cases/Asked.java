package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.FACTS_FOLLOW_ONE_ANOTHER;
import static inspectorate.domain.cases.ProcedureRule.DAY_IS_EXACT;

import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent.CaseFiled;
import inspectorate.domain.cases.CaseState.Known;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Certificates;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.RuleTables;
import inspectorate.domain.law.tables.Ruling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One step that is asked for: the case as it stands, the law of the day of the step, and in whose place it is taken. */
record Asked(Known known, CaseId caseId, Fact fact, Law law, Standing standing, Certificates certificates) {

    EmployerId employerId() {
        return known.employerId();
    }

    LocalDate day() {
        DAY_IS_EXACT.require(fact.on().precision() == Precision.DAY);
        return fact.on().latest().orElseThrow();
    }

    /** A step does not come before the one that led to the present stage, as far as both days are known. */
    void requireNotBeforeItsStage() {
        var stage = CaseStage.UNREGISTERED;
        Fact led = fact;
        for (var event : known.events()) {
            var next = stage.after(event);
            led = next == stage ? led : event.fact();
            stage = next;
        }
        FACTS_FOLLOW_ONE_ANOTHER.require(led.on().mayPrecede(fact.on()));
    }

    <E> Stream<E> all(Class<E> kind) {
        return known.events().stream().filter(kind::isInstance).map(kind::cast);
    }

    <E> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }

    /** Those of a kind that came after the last of another. */
    <E> Stream<E> since(Class<?> marker, Class<E> kind) {
        var events = known.events();
        int from = events.size();
        while (from > 0 && !marker.isInstance(events.get(from - 1))) {
            from--;
        }
        return events.subList(from, events.size()).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    boolean any(Class<?> kind) {
        return all(kind).findAny().isPresent();
    }

    /** Lead and co-inspectors as they are now. */
    Set<AccountId> team() {
        var team = new HashSet<AccountId>();
        for (var event : known.events()) {
            switch (event) {
                case CaseFiled filed -> {
                    team.clear();
                    Optional.ofNullable(filed.leadInspectorId()).ifPresent(team::add);
                    team.addAll(filed.team());
                }
                case TeamChanged changed -> {
                    team.clear();
                    team.add(changed.lead());
                    team.addAll(changed.coInspectors());
                }
                default -> {}
            }
        }
        return team;
    }

    /** Everybody who ever investigated here. */
    Set<AccountId> investigators() {
        var all = new HashSet<AccountId>();
        all(CaseFiled.class).forEach(filed -> {
            Optional.ofNullable(filed.leadInspectorId()).ifPresent(all::add);
            all.addAll(filed.team());
        });
        all(TeamChanged.class).forEach(changed -> {
            all.add(changed.lead());
            all.addAll(changed.coInspectors());
        });
        return all;
    }

    Ruling ask(String rule, Map<String, String> answers) {
        return ask(rule, answers, Map.of());
    }

    Ruling ask(String rule, Map<String, String> answers, Map<String, List<Map<String, String>>> lists) {
        return RuleTables.find(rule, law).evaluate(law, answers, lists);
    }

    Optional<LegalClock> clock(String key) {
        return LegalClock.started(law, key, Course.from(day().atStartOfDay()));
    }

    /** No table decided; these clocks begin to run. */
    LegalGround ground(String... clocks) {
        return ground("", "", "", Certainty.STATUTE_TEXT, clocks(clocks));
    }

    LegalGround ground(Ruling ruling, String... clocks) {
        return ground(ruling, clocks(clocks));
    }

    LegalGround ground(Ruling ruling, List<LegalClock> clocks) {
        return ground(ruling.rule(), ruling.outcome(), ruling.row(), ruling.certainty(), clocks);
    }

    LegalGround ground(LegalClock clock) {
        return ground(List.of(clock));
    }

    LegalGround ground(List<LegalClock> clocks) {
        var certainty =
                Certainty.weakest(clocks.stream().map(LegalClock::certainty).toList());
        return ground("", "", "", certainty, clocks);
    }

    private LegalGround ground(String rule, String outcome, String row, Certainty certainty, List<LegalClock> clocks) {
        return delegated(new LegalGround(rule, outcome, row, law.version(), certainty, clocks));
    }

    LegalGround delegated(LegalGround ground) {
        return new LegalGround(
                ground.rule(),
                ground.outcome(),
                ground.row(),
                ground.version(),
                ground.certainty(),
                ground.clocks(),
                standing.delegation());
    }

    List<LegalClock> clocks(String... keys) {
        return Stream.of(keys).map(this::clock).flatMap(Optional::stream).toList();
    }
}
