package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.operations.Delta;
import inspectorate.api.operations.ReadModelDesk;
import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.VerificationRun;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One read model: its generations, what another would change, and whether its documents are as their dossiers make them. */
@ConsolePage
@PreAuthorize("hasRole('OPERATOR')")
@RequestMapping("/console/operator/read-models/{model}")
class ReadModelPages {

    private static final int ROWS = 100;
    private static final int RUNS = 30;
    private static final int RUNS_SHOWN = 10;

    private final ReadModelDesk desk;
    private final Verifications verifications;

    ReadModelPages(ReadModelDesk desk, Verifications verifications) {
        this.desk = desk;
        this.verifications = verifications;
    }

    /**
     * @param found cursor of the differences
     * @param key of the one document that is to be verified at once
     */
    @GetMapping
    String page(
            @PathVariable("model") String name,
            @RequestParam(required = false) @Nullable String found,
            @RequestParam(required = false) @Nullable String key,
            Model model) {
        var state = desk.state(name);
        model.addAttribute("state", state);
        model.addAttribute("deltas", deltasOf(state));
        verifications.last(name, found, ROWS).ifPresent(verification -> {
            model.addAttribute("verification", verification);
            model.addAttribute(
                    "open", new Page<>(verification.findings(), verification.differing(), verification.next()));
            model.addAttribute("links", Links.of("found", verification.next(), found));
        });
        model.addAttribute("runs", runsOf(name));
        if (key != null && !key.isBlank()) {
            model.addAttribute("key", key.strip());
            model.addAttribute("one", verified(name, key.strip()));
        }
        model.addAttribute("steady", found != null || key != null);
        return "console/read_model";
    }

    /** Null where nothing tells of such a document. */
    private @Nullable List<Finding> verified(String name, String key) {
        try {
            return verifications.verify(name, key);
        } catch (NoSuchElementException unknown) {
            return null;
        }
    }

    /** By the number of each generation that could be switched to. */
    private Map<Integer, Delta> deltasOf(ReadModels.State state) {
        Map<Integer, Delta> deltas = new HashMap<>();
        state.generations().stream()
                .filter(generation -> generation.ready() && !generation.answering())
                .forEach(generation -> desk.delta(new Generation(state.model(), generation.number()))
                        .ifPresent(delta -> deltas.put(generation.number(), delta)));
        return deltas;
    }

    private List<VerificationRun> runsOf(String name) {
        return verifications.latest(RUNS).stream()
                .filter(run -> run.models().contains(name))
                .limit(RUNS_SHOWN)
                .toList();
    }

    @GetMapping("/generations/{number}/delta")
    String delta(@PathVariable("model") String name, @PathVariable int number, Model model) {
        var generation = new Generation(name, number);
        model.addAttribute("generation", generation);
        desk.delta(generation).ifPresent(delta -> {
            model.addAttribute("compared", delta);
            model.addAttribute("delta", delta.report());
        });
        return "console/read_model_delta";
    }

    @PostMapping("/generations/{number}/delta")
    String compare(
            @PathVariable("model") String name,
            @PathVariable int number,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        var page = "/console/operator/read-models/" + name + "/generations/" + number + "/delta";
        return Steps.run(
                next, show, page, show.word("done.recorded"), () -> desk.compare(new Generation(name, number)));
    }

    @PostMapping("/rebuild")
    String rebuild(@PathVariable("model") String name, @ModelAttribute("show") Show show, RedirectAttributes next) {
        return take(name, show, next, () -> desk.rebuild(name));
    }

    @PostMapping("/generations/{number}/{step:switch|resume|drop}")
    String step(
            Caller caller,
            @PathVariable("model") String name,
            @PathVariable int number,
            @PathVariable String step,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        var generation = new Generation(name, number);
        return take(name, show, next, () -> {
            switch (step) {
                case "switch" -> desk.switchTo(caller, generation);
                case "resume" -> desk.resume(generation);
                case "drop" -> desk.drop(generation);
                default -> throw new IllegalStateException("There is no such step: " + step);
            }
        });
    }

    private static String take(String name, Show show, RedirectAttributes next, Runnable step) {
        return Steps.run(next, show, "/console/operator/read-models/" + name, show.word("done.recorded"), step);
    }
}
