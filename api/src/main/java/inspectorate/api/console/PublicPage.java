package inspectorate.api.console;

import inspectorate.api.http.Standstill;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.query.search.FindPublicEmployers;
import inspectorate.query.search.PublicEmployers;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody may look up, without signing in. */
@Controller
class PublicPage {
    private static final int LONGEST = 100;
    private static final String RETRY_AFTER_SECONDS = "10";

    private final PublicEmployers employers;
    private final JurisdictionProfiles profiles;
    private final Shows shows;
    private final Standstill standstill;

    PublicPage(PublicEmployers employers, JurisdictionProfiles profiles, Shows shows, Standstill standstill) {
        this.employers = employers;
        this.profiles = profiles;
        this.shows = shows;
        this.standstill = standstill;
    }

    @GetMapping("/public")
    String lookUp(
            @RequestParam(required = false) @Nullable String q,
            Locale locale,
            Model model,
            HttpServletResponse answer) {
        var show = shows.in(locale);
        model.addAttribute("show", show);
        model.addAttribute("standstill", standstill.since().orElse(null));
        if (q != null && !q.isBlank()) {
            var asked = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
            var code = asked.matches("[0-9A-Za-z]{18}") ? asked : null;
            model.addAttribute("q", asked);
            var search = new PageParts(model);
            search.show("found", () -> employers.find(new FindPublicEmployers(code, asked, profiles::today)));
            if (search.down()) {
                answer.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
                answer.setHeader(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
            }
        }
        return "console/public";
    }
}
