package inspectorate.api.console;

import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins and stops verifications of one read model or of all, and mends what they found. */
@ConsolePage
@PreAuthorize("hasRole('OPERATOR')")
@RequestMapping("/console/operator")
class VerificationPages {
    private static final String ALL = "/console/operator";

    private final Verifications verifications;

    VerificationPages(Verifications verifications) {
        this.verifications = verifications;
    }

    @PostMapping("/verifications")
    String verifyAll(
            @RequestParam(defaultValue = "100") int percent,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return begin(List.of(), percent, ALL, show, next);
    }

    @PostMapping("/read-models/{model}/verification")
    String verify(
            @PathVariable("model") String name,
            @RequestParam(defaultValue = "100") int percent,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return begin(List.of(name), percent, page(name), show, next);
    }

    /** Says which run is under way: it may have been begun before. */
    private String begin(List<String> models, int percent, String page, Show show, RedirectAttributes next) {
        return Steps.attempt(next, show, page, () -> {
            var run = verifications.start(models, percent);
            next.addFlashAttribute("done", show.word("done.verifying", run.percent(), show.instant(run.startedAt())));
            return "redirect:" + page;
        });
    }

    /** @param model whose page is shown again; none for that of all */
    @PostMapping("/verifications/{run}/stop")
    String stop(
            @PathVariable String run,
            @RequestParam(required = false) @Nullable String model,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        var page = model == null || model.isEmpty() ? ALL : page(model);
        return Steps.run(next, show, page, show.word("done.stopping"), () -> verifications.cancel(run));
    }

    @PostMapping("/read-models/{model}/mending")
    String mend(
            @PathVariable("model") String name,
            @RequestParam String run,
            @RequestParam Finding.Kind kind,
            @RequestParam String found,
            @RequestParam String key,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return Steps.run(
                next, show, page(name), show.word("done.mended"), () -> verifications.mend(run, kind, found, key));
    }

    /** What is wrong about one document, as its page has just told. */
    @PostMapping("/read-models/{model}/mending-now")
    String mendNow(
            @PathVariable("model") String name,
            @RequestParam String key,
            @RequestParam String finding,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        next.addAttribute("key", key);
        return Steps.run(
                next, show, page(name), show.word("done.mended"), () -> verifications.mendNow(name, key, finding));
    }

    private static String page(String model) {
        return "/console/operator/read-models/" + model;
    }
}
