package inspectorate.api.console;

import inspectorate.api.desk.Done;
import inspectorate.domain.RuleViolated;
import java.util.function.Supplier;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a command a page is shown again: with what was done, as of then, or with why it was not. */
final class Steps {
    private Steps() {}

    static String take(RedirectAttributes next, Show show, String page, String success, Supplier<Done> command) {
        try {
            return done(next, page, command.get(), success);
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
            return "redirect:" + page;
        }
    }

    /** The same for what appends nothing that the page would have to wait for. */
    static String run(RedirectAttributes next, Show show, String page, String success, Runnable step) {
        try {
            step.run();
            next.addFlashAttribute("done", success);
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
        }
        return "redirect:" + page;
    }

    static String done(RedirectAttributes next, String page, Done done, String success) {
        next.addFlashAttribute("done", success);
        next.addAttribute("atLeast", done.at());
        return "redirect:" + page;
    }
}
