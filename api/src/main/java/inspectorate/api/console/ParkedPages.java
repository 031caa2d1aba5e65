package inspectorate.api.console;

import inspectorate.api.operations.Verifications;
import inspectorate.query.projection.Parked;
import inspectorate.query.projection.Verification;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Documents that could not be folded: why, what they would become today, and folding them anew. */
@ConsolePage
@PreAuthorize("hasRole('OPERATOR')")
@RequestMapping("/console/operator/parked")
class ParkedPages {
    private static final int ROWS = 200;
    private static final String PAGE = "/console/operator/parked";

    private final Verifications verifications;

    ParkedPages(Verifications verifications) {
        this.verifications = verifications;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String projection,
            @RequestParam(required = false) @Nullable String subject,
            Model model) {
        var parked = verifications.parked(ROWS);
        model.addAttribute("parked", parked);
        model.addAttribute("preview", preview(parked, projection, subject));
        model.addAttribute("subject", subject);
        return "console/parked";
    }

    private Verification.@Nullable Preview preview(
            List<Parked> parked, @Nullable String projection, @Nullable String subject) {
        return parked.stream()
                .filter(each ->
                        each.projection().equals(projection) && each.subject().equals(subject))
                .findFirst()
                .map(each -> verifications.preview(each.projection(), each.subject()))
                .orElse(null);
    }

    @PostMapping("/retry")
    String retry(
            @RequestParam String projection,
            @RequestParam String subject,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return Steps.run(
                next, show, PAGE, show.word("operator.retried"), () -> verifications.retry(projection, subject));
    }

    @PostMapping("/retry-cause")
    String retryCause(@RequestParam String cause, @ModelAttribute("show") Show show, RedirectAttributes next) {
        return Steps.run(next, show, PAGE, show.word("operator.retried"), () -> verifications.retryAll(cause));
    }
}
