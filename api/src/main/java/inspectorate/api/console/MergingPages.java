package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.employers.KnownMergings;
import inspectorate.api.employers.MergingDesk;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.mergedfiles.MergedFiles;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.search.Search;
import inspectorate.query.search.Search.Filters;
import inspectorate.query.search.Search.Sort;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two files of one employer: found, laid side by side, proposed by one officer and confirmed by another. */
@ConsolePage
class MergingPages {
    private static final int ROWS = 50;
    private static final int CANDIDATES = 10;
    private static final String FILE = "/console/employers/{fileId}/merging";

    private final MergingDesk desk;
    private final MergedFiles files;
    private final KnownMergings mergings;
    private final EmployerCards cards;
    private final Searches searches;

    MergingPages(MergingDesk desk, MergedFiles files, KnownMergings mergings, EmployerCards cards, Searches searches) {
        this.desk = desk;
        this.files = files;
        this.mergings = mergings;
        this.cards = cards;
        this.searches = searches;
    }

    /** What waits for a second officer. */
    @GetMapping("/console/mergings")
    String open(Caller caller, @RequestParam(required = false) @Nullable String after, Model model) {
        var page = files.open(caller.scope(), new PageRequest("fileName", false, after, ROWS));
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        return "console/mergings";
    }

    /**
     * @param q by what the other file is looked for
     * @param other the file that was picked
     */
    @GetMapping(FILE)
    String file(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String fileId,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String other,
            Model model) {
        var said = mergings.find(caller, fileId, AsOf.NOW).orElse(null);
        boolean stands = said != null && (said.state().open() || said.state().merged());
        var card = card(caller, fileId);
        model.addAttribute("said", said);
        model.addAttribute("stands", stands);
        model.addAttribute("fileId", fileId);
        model.addAttribute("card", card);
        model.addAttribute("apart", card.employerId().equals(fileId));
        model.addAttribute("q", q);
        var otherId = said != null && stands ? said.survivorId() : other;
        model.addAttribute("other", otherId == null ? null : card(caller, otherId));
        model.addAttribute("found", q.isBlank() || stands ? List.of() : candidates(caller, show, q, fileId));
        return "console/merging";
    }

    private EmployerCard card(Caller caller, String employerId) {
        return cards.find(employerId, caller.scope()).orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    private List<EmployerCard> candidates(Caller caller, Show show, String q, String fileId) {
        return searches
                .find(new Search(
                        q,
                        SearchKind.EMPLOYER,
                        Filters.NONE,
                        Sort.RELEVANCE,
                        null,
                        CANDIDATES,
                        caller.scope(),
                        show.today()))
                .hits()
                .stream()
                .filter(hit -> !hit.employerId().equals(fileId))
                .flatMap(hit -> cards.find(hit.employerId(), caller.scope()).stream())
                .toList();
    }

    @PostMapping(FILE + "/proposal")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String propose(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String fileId,
            @RequestParam String idempotencyKey,
            @RequestParam String survivorId,
            @RequestParam String on,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(fileId),
                show.word("merging.proposed"),
                () -> desk.proposeMerge(
                        caller,
                        idempotencyKey,
                        new EmployerId(fileId),
                        new EmployerId(survivorId),
                        new BusinessDate(on),
                        reason));
    }

    @PostMapping(FILE + "/unmerge-proposal")
    @PreAuthorize("hasAnyRole('INSPECTOR', 'AGENCY_HEAD')")
    String proposeUnmerge(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String fileId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(fileId),
                show.word("merging.proposed"),
                () -> desk.proposeUnmerge(
                        caller, idempotencyKey, new EmployerId(fileId), new BusinessDate(on), reason));
    }

    @PostMapping(FILE + "/confirmation")
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String confirm(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String fileId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(fileId),
                show.word("done.recorded"),
                () -> desk.confirm(caller, idempotencyKey, new EmployerId(fileId), new BusinessDate(on)));
    }

    @PostMapping(FILE + "/refusal")
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String refuse(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String fileId,
            @RequestParam String idempotencyKey,
            @RequestParam String on,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(fileId),
                show.word("done.recorded"),
                () -> desk.refuse(caller, idempotencyKey, new EmployerId(fileId), new BusinessDate(on), reason));
    }

    private static String page(String fileId) {
        return FILE.replace("{fileId}", new EmployerId(fileId).value());
    }
}
