package inspectorate.api.console;

import inspectorate.api.desk.Done;
import inspectorate.domain.RuleViolated;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** After a command a page is shown again: with what was done, as of then, or with why it was not. */
final class Steps {
    private Steps() {}

    /**
     * @param sent carries it out, and says where to go
     * @param again shows the page anew with the refused form in it
     */
    static String submit(
            HttpServletResponse response,
            Show show,
            Form form,
            Typed typed,
            Supplier<String> sent,
            Function<Form, String> again) {
        Problem problem;
        try {
            return sent.get();
        } catch (RuleViolated refused) {
            problem = Problem.of(refused, show);
        } catch (Unreadable wrong) {
            problem = Problem.of(wrong, show);
        } catch (AccessDeniedException elsewhere) {
            problem = new Problem(show.word("problem.territory"), "", false, "cellId");
        }
        response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
        return again.apply(form.refused(typed, problem));
    }

    /**
     * The same for a command: where it was carried out, the page of its subject is shown.
     *
     * @param page address of the subject
     */
    static String record(
            HttpServletResponse response,
            Show show,
            RedirectAttributes next,
            Form form,
            Typed typed,
            Supplier<Done> command,
            Function<Done, String> page,
            Function<Form, String> again) {
        return submit(
                response,
                show,
                form,
                typed,
                () -> {
                    var done = command.get();
                    return done(next, page.apply(done), done, show.word("done.recorded"));
                },
                again);
    }

    static String take(RedirectAttributes next, Show show, String page, String success, Supplier<Done> command) {
        return attempt(next, show, page, () -> done(next, page, command.get(), success));
    }

    /**
     * Where it is refused, or somebody else has done it since the page was shown, the page says so.
     *
     * @param step carries it out, and says where to go
     */
    static String attempt(RedirectAttributes next, Show show, String page, Supplier<String> step) {
        try {
            return step.get();
        } catch (RuleViolated refused) {
            next.addFlashAttribute("problem", Problem.of(refused, show));
        } catch (NoSuchElementException gone) {
            next.addFlashAttribute("problem", Problem.gone(show));
        }
        return "redirect:" + page;
    }

    /** The same for what appends nothing that the page would have to wait for. */
    static String run(RedirectAttributes next, Show show, String page, String success, Runnable step) {
        return attempt(next, show, page, () -> {
            step.run();
            next.addFlashAttribute("done", success);
            return "redirect:" + page;
        });
    }

    static String done(RedirectAttributes next, String page, Done done, String success) {
        next.addFlashAttribute("done", success);
        next.addAttribute("atLeast", done.at());
        return "redirect:" + page;
    }
}
