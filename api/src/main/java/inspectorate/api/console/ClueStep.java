package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.AREA;
import static inspectorate.api.console.FormField.Type.TEXT;
import static inspectorate.domain.clues.ClueRule.*;
import static inspectorate.domain.clues.ClueStage.CLOSED;
import static inspectorate.domain.clues.ClueStage.OPEN;
import static inspectorate.domain.clues.ClueStage.REFUSED;
import static inspectorate.domain.clues.ClueStage.SETTLED;
import static inspectorate.domain.clues.ClueStage.URGED;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.clues.ClueRule;
import inspectorate.domain.clues.ClueStage;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.clueboard.ClueCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What may follow in a clue, or why it may not; the decision stays with the clue's own rules. */
public enum ClueStep {
    EDUCATION(URGING_NEEDS_OPEN_CLUE, Set.of(OPEN), Asked.said("content")),
    URGING(URGING_NEEDS_OPEN_CLUE, Set.of(OPEN), Asked.said("content")),
    MEDIATION(MEDIATION_NEEDS_UNSETTLED_CLUE, Set.of(OPEN, URGED), Asked.AGREED, Asked.said("parties")),
    RECTIFICATION(RESULT_NEEDS_URGING, Set.of(URGED), Asked.said("evidence")),
    REFUSAL(RESULT_NEEDS_URGING, Set.of(URGED), Asked.said("refused")),
    INCIDENT(CLUE_IS_STILL_OPEN, Set.of(OPEN, URGED, SETTLED, REFUSED), Asked.said("sign")),
    EMPLOYER(CLUE_IS_STILL_OPEN, Set.of(OPEN, URGED, SETTLED, REFUSED), Asked.EMPLOYER),
    ESCALATION(ESCALATION_NEEDS_OPEN_OR_REFUSED_CLUE, Set.of(OPEN, REFUSED)),
    CASE(CASE_NEEDS_OPEN_CLUE, Set.of(OPEN)),
    DISMISSAL(DISMISSAL_NEEDS_OPEN_CLUE, Set.of(OPEN), Asked.said("reason")),
    RESULT(RESULT_IS_TOLD_WHEN_THERE_IS_ONE, Set.of(SETTLED, CLOSED), Asked.said("result"));

    private final ClueRule otherwise;
    private final Set<ClueStage> stages;
    private final List<FormField> fields;

    ClueStep(ClueRule otherwise, Set<ClueStage> stages, FormField... fields) {
        this.otherwise = otherwise;
        this.stages = stages;
        this.fields = List.of(fields);
    }

    static ClueStep of(String path) {
        return valueOf(path.toUpperCase(Locale.ROOT));
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** A village educates, urges and mediates; it files and dismisses nothing. */
    boolean isFor(Set<Role> roles) {
        boolean officer = roles.contains(Role.INSPECTOR) || roles.contains(Role.AGENCY_HEAD);
        return officer || roles.contains(Role.ASSISTANT) && this != CASE && this != DISMISSAL && this != EMPLOYER;
    }

    /** Why it is shut for the caller; empty where it is open. */
    Optional<String> shut(ClueCard card, Caller caller, Show show) {
        if (!isFor(caller.roles())) {
            return Optional.of(show.word("clue.notYours"));
        }
        if (!caller.scope().covers(card.handledBy())) {
            return Optional.of(show.word("clue.above", show.cell(card.handledBy())));
        }
        return refusal(card).map(show::rule);
    }

    private Optional<ClueRule> refusal(ClueCard card) {
        boolean here = stages.contains(card.stage()) || this == CASE && card.stage() == REFUSED && card.highest();
        if (!here) {
            return Optional.of(otherwise);
        }
        return switch (this) {
            case ESCALATION -> card.highest() ? Optional.of(CLUE_IS_AT_THE_HIGHEST_LEVEL) : Optional.empty();
            case CASE -> card.employerKnown() ? Optional.empty() : Optional.of(CASE_NEEDS_EMPLOYER_OF_CLUE);
            case EMPLOYER -> card.employerKnown() ? Optional.of(EMPLOYER_OF_CLUE_IS_UNKNOWN) : Optional.empty();
            default -> Optional.empty();
        };
    }

    Form form(ClueCard card, Show show, LocalDate today) {
        var asked = this == ESCALATION ? up(card, show).stream() : fields.stream();
        return Form.of(
                path(),
                "/console/clues/" + card.clueId() + "/" + path(),
                Stream.concat(Stream.of(FormField.on().preset(today.toString())), asked)
                        .toList());
    }

    private static List<FormField> up(ClueCard card, Show show) {
        var above = new ArrayList<Option>();
        for (var cell = new GridCellId(card.handledBy()); !cell.isJurisdiction(); cell = cell.parent()) {
            above.add(new Option(cell.parent().value(), show.cell(cell.parent().value())));
        }
        var next = above.isEmpty() ? null : above.getFirst().value();
        return List.of(
                FormField.choice("to", above).preset(next),
                FormField.of("reason", AREA).hinted("field.skipping.hint"));
    }

    private static final class Asked {
        static final FormField AGREED = FormField.choice(
                "agreed", List.of(new Option("true", "agreed.true"), new Option("false", "agreed.false")));
        static final FormField EMPLOYER =
                FormField.of("employerId", TEXT).needed().hinted("field.employerId.hint");

        private Asked() {}

        static FormField said(String name) {
            return FormField.of(name, AREA).needed().hinted("field.noNames.hint");
        }
    }
}
