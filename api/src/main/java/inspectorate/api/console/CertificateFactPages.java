package inspectorate.api.console;

import inspectorate.api.certificates.CertificateDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.compliancetimeline.TimelineEntry;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** What was recorded of one inspector's qualification; corrected, or retracted, where it was wrong. */
@ConsolePage
@RequestMapping("/console/certificates/{jurisdiction}/facts")
class CertificateFactPages {

    private static final String CHANGE = "/{sequence}/{change:correction|retraction}";

    private final CertificateDesk desk;
    private final Officers officers;
    private final JsonMapper json;

    CertificateFactPages(CertificateDesk desk, Officers officers, JsonMapper json) {
        this.desk = desk;
        this.officers = officers;
        this.json = json;
    }

    @GetMapping
    String facts(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @RequestParam String inspector,
            Model model) {
        var details = new Details(json, show);
        model.addAttribute("jurisdiction", jurisdiction);
        model.addAttribute("inspector", inspector);
        model.addAttribute("name", officers.names(Stream.of(inspector)).get(inspector));
        model.addAttribute(
                "facts",
                desk.facts(caller, jurisdiction, new AccountId(inspector)).stream()
                        .map(entry -> FactLine.of(entry, details))
                        .toList());
        return "console/certificate_facts";
    }

    @GetMapping(CHANGE)
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String form(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable int sequence,
            @PathVariable String change,
            @RequestParam String inspector,
            Model model) {
        var entry = desk.fact(caller, jurisdiction, new AccountId(inspector), sequence);
        return page(show, jurisdiction, inspector).with(form(jurisdiction, inspector, entry, sequence, change), model);
    }

    @PostMapping(CHANGE)
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String send(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String jurisdiction,
            @PathVariable int sequence,
            @PathVariable String change,
            @RequestParam String inspector,
            @RequestParam String idempotencyKey,
            @RequestParam Map<String, String> values,
            Model model,
            RedirectAttributes next,
            HttpServletResponse response) {
        var entry = desk.fact(caller, jurisdiction, new AccountId(inspector), sequence);
        var typed = new Typed(values);
        return Steps.submit(
                response,
                show,
                form(jurisdiction, inspector, entry, sequence, change),
                typed,
                () -> Steps.done(
                        next,
                        address(jurisdiction, inspector, ""),
                        changed(caller, idempotencyKey, jurisdiction, inspector, entry, sequence, change, typed),
                        show.word("done." + change)),
                refused -> page(show, jurisdiction, inspector).with(refused, model));
    }

    private Done changed(
            Caller caller,
            String key,
            String jurisdiction,
            String inspector,
            TimelineEntry entry,
            int sequence,
            String change,
            Typed typed) {
        var who = new AccountId(inspector);
        var reason = typed.text("reason");
        return change.equals(FactForms.CORRECTION)
                ? desk.correct(
                        caller,
                        key,
                        jurisdiction,
                        who,
                        sequence,
                        entry,
                        reason,
                        CertificateStep.ofFact(entry.kind()).said(typed.with("reason", FactFields.OWN_REASON)))
                : desk.retract(caller, key, jurisdiction, who, sequence, reason);
    }

    private Form form(String jurisdiction, String inspector, TimelineEntry entry, int sequence, String change) {
        var action = address(jurisdiction, inspector, "/" + sequence + "/" + change);
        if (!change.equals(FactForms.CORRECTION)) {
            return Form.of(change, action, List.of(FactFields.REASON));
        }
        return Form.of(change, action, CertificateStep.ofFact(entry.kind()).corrected())
                .filled(FactValues.of(entry, json).with("certificateNumber", "number"));
    }

    private static FormPage page(Show show, String jurisdiction, String inspector) {
        return new FormPage("law", address(jurisdiction, inspector, ""), show.word("certificate.facts"));
    }

    private static String address(String jurisdiction, String inspector, String below) {
        return UriComponentsBuilder.fromPath("/console/certificates/{jurisdiction}/facts" + below)
                .queryParam("inspector", "{inspector}")
                .encode()
                .buildAndExpand(jurisdiction, inspector)
                .toUriString();
    }
}
