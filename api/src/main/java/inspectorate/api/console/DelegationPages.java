package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.*;

import inspectorate.api.commands.Caller;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.delegations.DelegationDesk;
import inspectorate.api.delegations.DelegationDesk.Proposal;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private final DelegationDesk desk;
    private final GridCells cells;
    private final Officers officers;

    DelegationPages(DelegationDesk desk, GridCells cells, Officers officers) {
        this.desk = desk;
        this.cells = cells;
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
        return page(show, jurisdiction).with(proposal(jurisdiction, show), model);
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
                proposal(jurisdiction, show),
                typed,
                () -> desk.propose(caller, idempotencyKey, jurisdiction, said(typed)),
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

    private Form proposal(String jurisdiction, Show show) {
        var units = cells.find(new Scope(jurisdiction)).stream()
                .filter(cell -> cell.level() > 1)
                .map(cell -> new Option(cell.cellId(), cell.name() + "（" + cell.cellId() + "）"))
                .toList();
        var today = show.today().toString();
        return Form.of(
                "delegation",
                "/console/delegations/" + jurisdiction + "/new",
                Stream.of(
                                Stream.of(
                                        FormField.of("paper", TEXT).needed(),
                                        new FormField("delegate", LIST, true, units, null, "field.delegate.hint"),
                                        FormField.of("persons", TEXT).hinted("field.persons.hint")),
                                Stream.of(Violation.values()).map(each -> FormField.of("violation." + each, TICK)),
                                Stream.of(Power.values()).map(each -> FormField.of("power." + each, TICK)),
                                Stream.of(
                                        FormField.of("fineUpTo", AMOUNT).hinted("field.fineUpTo.hint"),
                                        FormField.of("publishedOn", DATE)
                                                .needed()
                                                .preset(today),
                                        FormField.of("validFrom", DATE).needed().preset(today),
                                        FormField.of("validTo", DATE).needed()))
                        .flatMap(fields -> fields)
                        .toList());
    }

    private Proposal said(Typed typed) {
        return new Proposal(
                typed.neededText("paper"),
                cell(typed),
                typed.list("persons").stream().map(officers::account).toList(),
                ticked(Violation.values(), "violation.", typed),
                ticked(Power.values(), "power.", typed),
                typed.amount("fineUpTo"),
                typed.neededDay("validFrom"),
                typed.neededDay("validTo"),
                typed.neededDay("publishedOn"));
    }

    private static GridCellId cell(Typed typed) {
        try {
            return new GridCellId(typed.neededText("delegate"));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("problem.cell", "delegate", typed.text("delegate"), wrong);
        }
    }

    private static <E extends Enum<E>> List<E> ticked(E[] all, String prefix, Typed typed) {
        return Stream.of(all).filter(each -> typed.ticked(prefix + each)).toList();
    }

    private static FormPage page(Show show, String jurisdiction) {
        return new FormPage("law", address(jurisdiction), show.word("delegation.title"));
    }

    private static String address(String jurisdiction) {
        return "/console/delegations?jurisdiction=" + jurisdiction;
    }
}
