package inspectorate.api.console;

import inspectorate.domain.Money;
import inspectorate.domain.RecordFields;
import inspectorate.domain.cases.FinedAct;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a step of the procedure says, with the clocks that began and the law it rests on. */
final class ProcedureDetails {

    private static final Set<String> KNOWN = Set.of("caseId", "employerId", "fact");

    private final Show show;

    ProcedureDetails(Show show) {
        this.show = show;
    }

    static boolean tells(Object event) {
        return Stream.of(StepTable.values()).anyMatch(step -> step.fact() == event.getClass());
    }

    List<Detail> of(Object event) {
        var details = new ArrayList<Detail>();
        var fact = (Record) event;
        for (var field : RecordFields.of(fact)) {
            if (!KNOWN.contains(field.name())) {
                add(details, field.name(), field.in(fact));
            }
        }
        return details;
    }

    private void add(List<Detail> details, String name, @Nullable Object value) {
        if (value instanceof LegalGround ground) {
            details.addAll(ground(ground));
        } else if (value != null && !text(value).isBlank() && !Boolean.FALSE.equals(value)) {
            details.add(new Detail(name, text(value)));
        }
    }

    List<Detail> ground(LegalGround ground) {
        var details = new ArrayList<Detail>();
        for (var clock : ground.clocks()) {
            details.add(new Detail("clock", show.word("legal." + clock.key()) + " " + due(clock)));
        }
        if (!ground.rule().isEmpty()) {
            var row = ground.row().isEmpty() ? "" : " (" + ground.row() + ")";
            details.add(new Detail(
                    "law",
                    ground.rule() + row + " " + ground.outcome() + " · "
                            + show.word("law.certainty." + ground.certainty())));
        }
        if (ground.delegation() != null) {
            details.add(new Detail("delegation", ground.delegation().paper()));
        }
        return details;
    }

    private String due(LegalClock clock) {
        var due = clock.dueAt();
        return due == null
                ? show.word("legal.unknown")
                : clock.key().equals("deadline.transfer-hand-over")
                        ? due.toString()
                        : due.toLocalDate().toString();
    }

    private String text(Object value) {
        return switch (value) {
            case Money money -> show.money(money);
            case Boolean flag -> show.word(flag ? "truth.YES" : "truth.NO");
            case Enum<?> word ->
                show.word(word.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "." + word.name());
            case Identifier id -> id.value();
            case FinedAct act ->
                act.act() + " " + act.rule() + " " + act.chosen().toPlainString();
            case Collection<?> many -> many.stream().map(this::text).collect(Collectors.joining("、"));
            default -> value.toString();
        };
    }
}
