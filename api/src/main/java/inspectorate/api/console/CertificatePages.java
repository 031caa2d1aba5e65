package inspectorate.api.console;

import inspectorate.api.certificates.CertificateDesk;
import inspectorate.api.commands.Caller;
import inspectorate.query.certificates.CertificateCard;
import inspectorate.query.certificates.CertificateCard.State;
import inspectorate.query.certificates.CertificateCards;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 执法证件: who is certified until when, the first to expire first. */
@ConsolePage
@RequestMapping("/console/certificates")
class CertificatePages {

    private static final int ROWS = 50;
    private static final List<String> SORTS = List.of("expiresOn", "inspectorId");
    private static final String STEP = "/{jurisdiction}/{step:training|exam|issue|renewal|revocation}";

    private final CertificateDesk desk;
    private final CertificateCards cards;
    private final Officers officers;

    CertificatePages(CertificateDesk desk, CertificateCards cards, Officers officers) {
        this.desk = desk;
        this.cards = cards;
        this.officers = officers;
    }

    @GetMapping
    String list(
            Caller caller,
            @ModelAttribute("show") Show show,
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(defaultValue = "VALID") State state,
            @RequestParam(required = false) @Nullable String sort,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var own = Jurisdictions.of(caller.scope(), jurisdiction);
        var scope = own == null ? caller.scope() : CertificateDesk.seen(caller, own);
        var sorting = Sorting.of(sort, "expiresOn", SORTS);
        var page = cards.find(state, show.today(), scope, sorting.page(after, ROWS));
        model.addAttribute("jurisdiction", own);
        model.addAttribute("sorting", sorting);
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        model.addAttribute("state", state);
        model.addAttribute("states", State.values());
        model.addAttribute(
                "steps", own != null && caller.scope().covers(own) ? CertificateStep.values() : new CertificateStep[0]);
        model.addAttribute("names", officers.names(page.items().stream().map(CertificateCard::inspectorId)));
        return "console/certificates";
    }

    @GetMapping(STEP)
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String form(
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String step,
            @RequestParam(required = false) @Nullable String inspector,
            Model model) {
        return page(show, jurisdiction).with(CertificateStep.of(step).form(jurisdiction, inspector, show), model);
    }

    @PostMapping(STEP)
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String record(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String step,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var taken = CertificateStep.of(step);
        return Steps.record(
                response,
                show,
                next,
                taken.form(jurisdiction, null, show),
                typed,
                () -> desk.state(
                        caller,
                        idempotencyKey,
                        jurisdiction,
                        officers.account(typed.neededText("inspectorId")),
                        taken.said(typed)),
                _ -> address(jurisdiction),
                refused -> page(show, jurisdiction).with(refused, model));
    }

    private static FormPage page(Show show, String jurisdiction) {
        return new FormPage("law", address(jurisdiction), show.word("certificate.title"));
    }

    private static String address(String jurisdiction) {
        return "/console/certificates?jurisdiction=" + jurisdiction;
    }
}
