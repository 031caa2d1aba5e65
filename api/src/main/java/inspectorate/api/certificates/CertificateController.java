package inspectorate.api.certificates;

import inspectorate.api.certificates.CertificateStatement.*;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.ids.AccountId;
import inspectorate.query.certificates.CertificateCard;
import inspectorate.query.certificates.CertificateCard.State;
import inspectorate.query.certificates.CertificateCards;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/certificates/{jurisdiction}")
@Tag(name = "certificates", description = "执法证件 / Who is trained, examined and certified")
class CertificateController {

    private static final Set<String> SORTED_BY = Set.of("expiresOn", "standing", "inspectorId");

    private final CertificateDesk desk;
    private final CertificateCards cards;
    private final JurisdictionProfiles profiles;

    CertificateController(CertificateDesk desk, CertificateCards cards, JurisdictionProfiles profiles) {
        this.desk = desk;
        this.cards = cards;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(summary = "执法证件 / Certificates, soon to expire first")
    Page<CertificateCard> find(
            Caller caller,
            @PathVariable String jurisdiction,
            @RequestParam(required = false) @Nullable State state,
            @RequestParam(defaultValue = "expiresOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        var scope = CertificateDesk.seen(caller, jurisdiction);
        return cards.find(state, profiles.today(jurisdiction), scope, Asked.page(sort, SORTED_BY, after, size));
    }

    @GetMapping("/{inspectorId}")
    @Operation(summary = "一名监察员 / One inspector")
    CertificateCard one(Caller caller, @PathVariable String jurisdiction, @PathVariable String inspectorId) {
        return desk.card(caller, jurisdiction, new AccountId(inspectorId));
    }

    @PostMapping("/{inspectorId}/trainings")
    @Operation(summary = "培训 / Record a training")
    ResponseEntity<Done> training(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @RequestBody Training said) {
        return state(caller, key, jurisdiction, inspectorId, said);
    }

    @PostMapping("/{inspectorId}/exams")
    @Operation(summary = "考试 / Record an examination, passed or not")
    ResponseEntity<Done> exam(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @RequestBody Exam said) {
        return state(caller, key, jurisdiction, inspectorId, said);
    }

    @PostMapping("/{inspectorId}/issues")
    @Operation(summary = "发证 / Issue a certificate, by a level that does so for its role here")
    ResponseEntity<Done> issue(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @RequestBody Issue said) {
        return state(caller, key, jurisdiction, inspectorId, said);
    }

    @PostMapping("/{inspectorId}/renewals")
    @Operation(summary = "换证 / Renew a certificate before it expires")
    ResponseEntity<Done> renewal(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @RequestBody Renewal said) {
        return state(caller, key, jurisdiction, inspectorId, said);
    }

    @PostMapping("/{inspectorId}/revocation")
    @Operation(summary = "吊销 / Revoke a certificate, with the reason")
    ResponseEntity<Done> revocation(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable String inspectorId,
            @RequestBody Revocation said) {
        return state(caller, key, jurisdiction, inspectorId, said);
    }

    private ResponseEntity<Done> state(
            Caller caller, @Nullable String key, String jurisdiction, String inspectorId, CertificateStatement said) {
        return Answers.done(desk.state(caller, key, jurisdiction, new AccountId(inspectorId), said));
    }
}
