package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.delegations.DelegationDesk;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.query.projection.PageRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** 委托执法: what a department lets its squads do, proposed by one person and granted by another. */
@ConsolePage
@RequestMapping("/console/delegations")
class DelegationPages {

    private static final int ROWS = 50;
    private static final String CORRECTION = "/{jurisdiction}/{delegationId}/correction";

    private final DelegationDesk desk;
    private final DelegationForms forms;
    private final Officers officers;

    DelegationPages(DelegationDesk desk, DelegationForms forms, Officers officers) {
        this.desk = desk;
        this.forms = forms;
        this.officers = officers;
    }

    @GetMapping
    String list(
            Caller caller,
            @RequestParam(required = false) @Nullable String jurisdiction,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        var own = Jurisdictions.of(caller.scope(), jurisdiction);
        model.addAttribute("jurisdiction", own);
        if (own != null) {
            var page = desk.page(caller, own, new PageRequest("proposed", true, after, ROWS));
            model.addAttribute("page", page);
            model.addAttribute("links", Links.of(page, after));
            model.addAttribute(
                    "names",
                    officers.names(page.items().stream()
                            .flatMap(each -> each.text().persons().stream())
                            .map(AccountId::value)));
        }
        return "console/delegations";
    }

    @GetMapping("/{jurisdiction}/new")
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String form(@ModelAttribute("show") Show show, @PathVariable String jurisdiction, Model model) {
        return page(show, jurisdiction).with(forms.proposal(jurisdiction, show), model);
    }

    @PostMapping("/{jurisdiction}/new")
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String propose(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        return Steps.record(
                response,
                show,
                next,
                forms.proposal(jurisdiction, show),
                typed,
                () -> desk.propose(caller, idempotencyKey, jurisdiction, forms.said(typed)),
                _ -> address(jurisdiction),
                refused -> page(show, jurisdiction).with(refused, model));
    }

    @PostMapping("/{jurisdiction}/{delegationId}/decision")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String decide(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestParam String idempotencyKey,
            @RequestParam boolean granted,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                address(jurisdiction),
                show.word("done.recorded"),
                () -> desk.decide(caller, idempotencyKey, jurisdiction, new DelegationId(delegationId), granted));
    }

    @GetMapping(CORRECTION)
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String correction(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            Model model) {
        var told = desk.one(caller, jurisdiction, new DelegationId(delegationId));
        return page(show, jurisdiction).with(forms.correction(jurisdiction, told, show), model);
    }

    @PostMapping(CORRECTION)
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String correct(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var typed = new Typed(values);
        var id = new DelegationId(delegationId);
        return Steps.record(
                response,
                show,
                next,
                forms.correction(jurisdiction, desk.one(caller, jurisdiction, id), show),
                typed,
                () -> desk.correct(caller, idempotencyKey, jurisdiction, id, typed.text("reason"), forms.said(typed)),
                _ -> address(jurisdiction),
                refused -> page(show, jurisdiction).with(refused, model));
    }

    @PostMapping("/{jurisdiction}/{delegationId}/revocation/retraction")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String retractRevocation(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestParam String idempotencyKey,
            @RequestParam String reason,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                address(jurisdiction),
                show.word("done.retraction"),
                () -> desk.retractRevocation(
                        caller, idempotencyKey, jurisdiction, new DelegationId(delegationId), reason));
    }

    @PostMapping("/{jurisdiction}/{delegationId}/revocation")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String revoke(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable String delegationId,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            RedirectAttributes next) {
        var typed = new Typed(values);
        return Steps.take(
                next,
                show,
                address(jurisdiction),
                show.word("done.recorded"),
                () -> desk.revoke(
                        caller,
                        idempotencyKey,
                        jurisdiction,
                        new DelegationId(delegationId),
                        typed.on(),
                        typed.text("reason")));
    }

    private static FormPage page(Show show, String jurisdiction) {
        return new FormPage("law", address(jurisdiction), show.word("delegation.title"));
    }

    private static String address(String jurisdiction) {
        return "/console/delegations?jurisdiction=" + jurisdiction;
    }
}
