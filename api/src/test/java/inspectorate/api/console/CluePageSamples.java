package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.Pages.Sample;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.clues.ClueStage;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Pages about clues. */
final class CluePageSamples {
    private static final Caller INSPECTOR =
            new Caller(new AccountId("a-1"), Samples.frame().roles(), Scope.ALL, "王示例");

    private CluePageSamples() {}

    static ClueCard clue(ClueStage stage, boolean known) {
        return new ClueCard(
                "clue-" + stage,
                known ? Samples.EMPLOYER : "clue-" + stage,
                known ? Samples.EMPLOYER : "",
                known ? Samples.NAME : "",
                Samples.CELL,
                known ? Samples.CELL : "340111",
                known ? 2 : 1,
                stage,
                ClueChannel.PLATFORM,
                ClueMatter.WAGE_ARREARS,
                known ? null : "示例路口工地",
                12,
                true,
                stage == ClueStage.REFUSED,
                "GZ-2026-1",
                LocalDate.of(2026, 3, 2),
                "2026-03-02",
                LocalDate.of(2026, 3, 4),
                "RectificationUrged",
                "2026-03-03",
                "person-5",
                "person-6",
                stage == ClueStage.CLOSED ? Samples.CASE : null,
                null,
                null,
                3);
    }

    static Stream<Sample> of(Show show) {
        var facts = FactSamples.facts(new Details(JsonMapper.builder().build(), show));
        return Stream.of(
                page(
                        "clues",
                        Map.of(
                                "page",
                                Samples.page(List.of(
                                        clue(ClueStage.OPEN, false),
                                        clue(ClueStage.REFUSED, true),
                                        clue(ClueStage.SETTLED, true))),
                                "links",
                                new Links("?", "?after=next"),
                                "allStages",
                                List.of(ClueStage.values()).subList(1, 6),
                                "stages",
                                Set.of(),
                                "allChannels",
                                ClueChannel.values(),
                                "channels",
                                Set.of(ClueChannel.PLATFORM),
                                "incident",
                                false,
                                "sorting",
                                Samples.SORTING)),
                page("clue", model(show, facts, clue(ClueStage.OPEN, true))),
                page("clue-unknown", "clue", model(show, facts, clue(ClueStage.REFUSED, false))),
                page("clue-closed", "clue", model(show, facts, clue(ClueStage.CLOSED, true))));
    }

    private static Map<String, Object> model(Show show, List<FactLine> facts, ClueCard card) {
        var forms = new LinkedHashMap<ClueStep, Form>();
        var shut = new LinkedHashMap<ClueStep, String>();
        for (var step : ClueStep.values()) {
            step.shut(card, INSPECTOR, show)
                    .ifPresentOrElse(
                            why -> shut.put(step, why), () -> forms.put(step, step.form(card, show, show.today())));
        }
        return Map.of(
                "clue", card, "facts", facts, "forms", forms, "shut", shut, "correctable", ClueFactSteps.correctable());
    }
}
