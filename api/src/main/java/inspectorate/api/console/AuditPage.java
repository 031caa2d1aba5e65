package inspectorate.api.console;

import inspectorate.api.persons.AccessRecord.Act;
import inspectorate.api.persons.AccessRecords;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Who read what, when and what for. */
@ConsolePage
class AuditPage {
    private static final int ROWS = 50;

    private final AccessRecords records;

    AuditPage(AccessRecords records) {
        this.records = records;
    }

    @GetMapping("/console/audit")
    String audit(
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String account,
            @RequestParam(required = false) @Nullable Act act,
            @RequestParam(required = false) @Nullable String subject,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String until,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var first = Days.day(from);
        var last = Days.day(until);
        var asked = new AccessRecords.Asked(
                text(account),
                act,
                text(subject),
                first == null ? null : start(first, show),
                last == null ? null : start(last.plusDays(1), show));
        var page = records.find(asked, after, ROWS);
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("asked", asked);
        model.addAttribute("acts", Act.values());
        model.addAttribute("from", first);
        model.addAttribute("until", last);
        return "console/audit";
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    private static Instant start(LocalDate day, Show show) {
        return day.atStartOfDay(show.zone()).toInstant();
    }
}
