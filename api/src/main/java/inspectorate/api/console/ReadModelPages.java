package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.operations.ReadModelDesk;
import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Generation;
import java.util.List;
import java.util.NoSuchElementException;
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

    private final ReadModelDesk desk;
    private final Verifications verifications;

    ReadModelPages(ReadModelDesk desk, Verifications verifications) {
        this.desk = desk;
        this.verifications = verifications;
    }

    @GetMapping
    String page(@PathVariable("model") String name, Model model) {
        model.addAttribute("state", desk.state(name));
        model.addAttribute("verification", verifications.last(name).orElse(null));
        return "console/read_model";
    }

    @GetMapping("/generations/{number}/delta")
    String delta(@PathVariable("model") String name, @PathVariable int number, Model model) {
        var generation = new Generation(name, number);
        model.addAttribute("generation", generation);
        model.addAttribute("delta", desk.delta(generation).orElse(null));
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

    @PostMapping("/generations/{number}/{step}")
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
                default -> throw new NoSuchElementException("There is no such step: " + step);
            }
        });
    }

    @PostMapping("/verification")
    String verify(@PathVariable("model") String name, @ModelAttribute("show") Show show, RedirectAttributes next) {
        return take(name, show, next, () -> verifications.start(List.of(name), 100));
    }

    @PostMapping("/mending")
    String mend(
            @PathVariable("model") String name,
            @RequestParam String run,
            @RequestParam Finding.Kind kind,
            @RequestParam String found,
            @RequestParam String key,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return take(name, show, next, () -> verifications.mend(run, kind, found, key));
    }

    private static String take(String name, Show show, RedirectAttributes next, Runnable step) {
        return Steps.run(next, show, "/console/operator/read-models/" + name, show.word("done.recorded"), step);
    }
}
