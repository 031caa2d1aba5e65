package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.operations.ParkingDesk;
import inspectorate.query.projection.CauseRun;
import inspectorate.query.projection.CauseRun.Kind;
import java.util.NoSuchElementException;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What could not be folded or read: why, what it would become today; trying it again, or skipping the event. */
@ConsolePage
@PreAuthorize("hasRole('OPERATOR')")
@RequestMapping("/console/operator/parked")
class ParkedPages {
    private static final int ROWS = 100;
    private static final String PAGE = "/console/operator/parked";

    private final ParkingDesk desk;

    ParkedPages(ParkingDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String projection,
            @RequestParam(required = false) @Nullable String subject,
            @ModelAttribute("show") Show show,
            Model model) {
        model.addAttribute("parked", desk.parked(cause, after, ROWS));
        model.addAttribute("causes", desk.causes());
        model.addAttribute("cause", cause);
        model.addAttribute("runs", desk.runs());
        if (projection != null && subject != null) {
            preview(projection, subject, show, model);
        }
        return "console/parked";
    }

    /** The list is shown also where somebody else has dealt with that one meanwhile. */
    private void preview(String projection, String subject, Show show, Model model) {
        try {
            var event = desk.event(projection, subject);
            model.addAttribute("preview", desk.preview(projection, subject));
            model.addAttribute("event", event);
            model.addAttribute("subject", subject);
        } catch (NoSuchElementException gone) {
            model.addAttribute("problem", Problem.gone(show));
        }
    }

    @GetMapping("/skipped")
    String skipped(@RequestParam(required = false) @Nullable String after, Model model) {
        model.addAttribute("skipped", desk.skipped(after, ROWS));
        return "console/skipped";
    }

    @PostMapping("/retry")
    String retry(
            Caller caller,
            @RequestParam String projection,
            @RequestParam String subject,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return retried(show, next, () -> desk.retry(caller, projection, subject));
    }

    @PostMapping("/retry-cause")
    String retryCause(
            Caller caller, @RequestParam String cause, @ModelAttribute("show") Show show, RedirectAttributes next) {
        return begun(show, next, Kind.RETRY, () -> desk.retryAll(caller, cause));
    }

    /** Says what is under way: it may have been begun before, by somebody else. */
    private static String begun(Show show, RedirectAttributes next, Kind wanted, Supplier<CauseRun> begin) {
        return Steps.attempt(next, show, PAGE, () -> {
            var run = begin.get();
            next.addFlashAttribute(
                    run.kind() == wanted ? "done" : "remark", show.word("parking.begun." + run.kind(), run.total()));
            return "redirect:" + PAGE;
        });
    }

    private static String retried(Show show, RedirectAttributes next, IntSupplier retry) {
        return Steps.attempt(next, show, PAGE, () -> {
            int released = retry.getAsInt();
            next.addFlashAttribute(
                    released == 0 ? "remark" : "done",
                    released == 0 ? show.word("parking.retriedInVain") : show.word("parking.retried", released));
            return "redirect:" + PAGE;
        });
    }

    @PostMapping("/skip")
    String skip(
            Caller caller,
            @RequestParam String projection,
            @RequestParam String subject,
            @RequestParam String reason,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return Steps.take(
                next, show, PAGE, show.word("done.recorded"), () -> desk.skip(caller, projection, subject, reason));
    }

    @PostMapping("/skip-cause")
    String skipCause(
            Caller caller,
            @RequestParam String cause,
            @RequestParam String reason,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return begun(show, next, Kind.SKIP, () -> desk.skipAll(caller, cause, reason));
    }

    @PostMapping("/restore")
    String restore(
            Caller caller,
            @RequestParam String eventId,
            @RequestParam String reason,
            @ModelAttribute("show") Show show,
            RedirectAttributes next) {
        return Steps.take(
                next, show, PAGE + "/skipped", show.word("done.recorded"), () -> desk.restore(caller, eventId, reason));
    }
}
