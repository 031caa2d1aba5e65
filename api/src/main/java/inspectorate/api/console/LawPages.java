package inspectorate.api.console;

import inspectorate.api.law.DeadlineDesk;
import inspectorate.api.law.RuleDesk;
import inspectorate.api.law.RuleInputs;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.tables.Input;
import inspectorate.domain.law.tables.RuleTables;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** 规则试算: the rules as a calculator, deadlines as a small calendar, and the numbers of each jurisdiction. */
@ConsolePage
class LawPages {
    private static final String ANSWER = "in.";

    private final RuleDesk rules;
    private final DeadlineDesk deadlines;
    private final Laws laws;

    LawPages(RuleDesk rules, DeadlineDesk deadlines, Laws laws) {
        this.rules = rules;
        this.deadlines = deadlines;
        this.laws = laws;
    }

    /** @param asked everything the form sends; answers begin with {@code in.} */
    @GetMapping("/console/rules")
    String rules(
            @RequestParam(defaultValue = "R-INT-1") String rule,
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable String on,
            @RequestParam Map<String, String> asked,
            @ModelAttribute("show") Show show,
            Model model) {
        frame(profile, on, model);
        model.addAttribute("rules", RuleTables.all());
        refusing(show, model, () -> {
            model.addAttribute("rules", rules.tables(profile, Days.day(on)));
            var table = rules.table(rule, profile, Days.day(on));
            model.addAttribute("table", table);
            model.addAttribute("answers", asked);
            if (asked.containsKey("ask")) {
                model.addAttribute(
                        "ruling", rules.evaluate(rule, profile, Days.day(on), inputs(table.inputs(), asked)));
            }
        });
        return "console/rules";
    }

    @GetMapping("/console/deadlines")
    String deadlines(
            @RequestParam(defaultValue = "deadline.investigation") String rule,
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String extendedOn,
            @RequestParam(required = false) @Nullable String suspendedOn,
            @RequestParam(required = false) @Nullable String resumedOn,
            @ModelAttribute("show") Show show,
            Model model) {
        var start = from == null || from.isBlank() ? show.today().toString() : from;
        frame(profile, null, model);
        model.addAttribute("rule", rule);
        model.addAttribute("from", start);
        model.addAttribute("extendedOn", extendedOn);
        model.addAttribute("suspendedOn", suspendedOn);
        model.addAttribute("resumedOn", resumedOn);
        refusing(show, model, () -> {
            model.addAttribute("clocks", deadlines.clocks(profile, null));
            var pauses = Days.day(suspendedOn) == null || Days.day(resumedOn) == null
                    ? List.<String>of()
                    : List.of(suspendedOn + ".." + resumedOn);
            var answer = deadlines.explain(rule, profile, start, pauses, Days.day(extendedOn), null);
            model.addAttribute("answer", answer);
            model.addAttribute("months", CountedMonth.of(answer));
        });
        return "console/deadlines";
    }

    @GetMapping("/console/profiles")
    String profiles(
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable String on,
            @ModelAttribute("show") Show show,
            Model model) {
        frame(profile, on, model);
        refusing(show, model, () -> {
            var day = Days.day(on);
            model.addAttribute("law", laws.find(profile, day == null ? laws.today(profile) : day));
            model.addAttribute("own", laws.own(profile));
            model.addAttribute("certainties", Certainty.values());
        });
        return "console/profiles";
    }

    private void frame(String profile, @Nullable String on, Model model) {
        model.addAttribute("profile", profile);
        model.addAttribute("on", on);
        model.addAttribute("profiles", laws.profiles());
    }

    /** A refusal is an answer of this page, not the end of it. */
    private static void refusing(Show show, Model model, Runnable question) {
        try {
            question.run();
        } catch (RuleViolated refused) {
            model.addAttribute("refused", show.rule(refused.rule()));
            model.addAttribute("refusedArticle", refused.rule().article());
            model.addAttribute("refusedDetail", refused.detail());
        }
    }

    private static RuleInputs inputs(List<Input> inputs, Map<String, String> asked) {
        var words = new LinkedHashMap<String, String>();
        var lists = new LinkedHashMap<String, List<Map<String, String>>>();
        for (var input : inputs) {
            var said = asked.getOrDefault(ANSWER + input.name(), "");
            if (said.isBlank()) {
                continue;
            }
            if (input.kind() == Input.Kind.LIST) {
                lists.put(input.name(), RuleInputs.lines(said));
            } else {
                words.put(input.name(), said);
            }
        }
        return new RuleInputs(words, lists);
    }
}
