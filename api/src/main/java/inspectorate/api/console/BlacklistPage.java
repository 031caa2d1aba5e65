package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.projection.AsOf;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Candidates, proposals and listings: one officer proposes, a second decides. */
@ConsolePage
@RequestMapping("/console/blacklist")
class BlacklistPage {
    private static final int ROWS = 50;
    private static final List<String> SORTS =
            List.of("employerName", "status", "ground", "foundOn", "listedOn", "publicUntil");
    private static final List<String> SORTS_THEN = List.of("employerName", "status", "listedOn");

    private final Blacklist blacklist;

    BlacklistPage(Blacklist blacklist) {
        this.blacklist = blacklist;
    }

    @GetMapping
    String list(
            Caller caller,
            AsOf asOf,
            @RequestParam(required = false) @Nullable Status status,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Set<Status> statuses = status == null ? Set.of() : Set.of(status);
        var sorting = Sorting.of(sort, "employerName", asOf.live() ? SORTS : SORTS_THEN);
        var page = blacklist.find(statuses, caller.scope(), sorting.page(after, ROWS), asOf);
        model.addAttribute("sorting", sorting);
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("status", status);
        model.addAttribute("statuses", Status.values());
        return "console/blacklist";
    }
}
