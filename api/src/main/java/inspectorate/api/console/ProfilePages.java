package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.law.ProfileDesk;
import inspectorate.api.law.ProfileDesk.Proposal;
import inspectorate.domain.law.Certainty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The numbers of a jurisdiction are changed: proposed by one person, confirmed by another. */
@ConsolePage
@RequestMapping("/console/profiles/{profile}")
class ProfilePages {
    private final ProfileDesk desk;

    ProfilePages(ProfileDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/proposals")
    @PreAuthorize("hasAnyRole('AGENCY_HEAD', 'DEPARTMENT_HEAD')")
    String propose(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String profile,
            @RequestParam String idempotencyKey,
            @RequestParam String key,
            @RequestParam String value,
            @RequestParam String article,
            @RequestParam Certainty certainty,
            @RequestParam LocalDate validFrom,
            @RequestParam(required = false) @Nullable LocalDate validTo,
            @RequestParam String reason,
            RedirectAttributes next) {
        var said = new Proposal(key.strip(), value.strip(), article, certainty, validFrom, validTo, reason);
        return Steps.take(
                next,
                show,
                page(profile),
                show.word("done.recorded"),
                () -> desk.propose(caller, idempotencyKey, profile, said));
    }

    @PostMapping("/proposals/{sequence}")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String decide(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String profile,
            @PathVariable int sequence,
            @RequestParam String idempotencyKey,
            @RequestParam boolean confirmed,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(profile),
                show.word("done.recorded"),
                () -> desk.decide(caller, idempotencyKey, profile, sequence, confirmed));
    }

    @PostMapping("/basis")
    @PreAuthorize("hasRole('DEPARTMENT_HEAD')")
    String confirmBasis(
            Caller caller,
            @ModelAttribute("show") Show show,
            @PathVariable String profile,
            @RequestParam String idempotencyKey,
            RedirectAttributes next) {
        return Steps.take(
                next,
                show,
                page(profile),
                show.word("done.recorded"),
                () -> desk.confirmBasis(caller, idempotencyKey, profile));
    }

    private static String page(String profile) {
        return "/console/profiles?profile=" + profile;
    }
}
