package inspectorate.api.console;

import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.query.search.FindPublicEmployers;
import inspectorate.query.search.PublicEmployers;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What anybody may look up, without signing in. */
@Controller
class PublicPage {
    private static final int LONGEST = 100;

    private final PublicEmployers employers;
    private final JurisdictionProfiles profiles;
    private final Shows shows;

    PublicPage(PublicEmployers employers, JurisdictionProfiles profiles, Shows shows) {
        this.employers = employers;
        this.profiles = profiles;
        this.shows = shows;
    }

    @GetMapping("/public")
    String lookUp(@RequestParam(required = false) @Nullable String q, Locale locale, Model model) {
        var show = shows.in(locale);
        model.addAttribute("show", show);
        if (q != null && !q.isBlank()) {
            var asked = q.strip().substring(0, Math.min(LONGEST, q.strip().length()));
            var code = asked.matches("[0-9A-Za-z]{18}") ? asked : null;
            model.addAttribute("q", asked);
            model.addAttribute("found", employers.find(new FindPublicEmployers(code, asked, profiles::today)));
        }
        return "console/public";
    }
}
