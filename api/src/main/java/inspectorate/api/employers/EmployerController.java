package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.employers.EmployerFiles.Registration;
import inspectorate.api.http.Answers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.employercard.FindEmployerCard;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import inspectorate.query.search.EmployersByCode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
@RequestMapping("/api/v1/employers")
@Tag(name = "employers", description = "用人单位：登记、身份、名称、网格 / Employers' files")
class EmployerController {

    private final EmployerFiles files;
    private final EmployerCards cards;
    private final EmployersByCode byCode;

    EmployerController(EmployerFiles files, EmployerCards cards, EmployersByCode byCode) {
        this.files = files;
        this.cards = cards;
        this.byCode = byCode;
    }

    record Identification(BusinessDate on, CreditCode creditCode, boolean confirmed) {}

    record NewName(BusinessDate on, String name) {}

    record NewCell(BusinessDate on, GridCellId cellId) {}

    @PostMapping
    @Operation(
            summary = "登记用人单位 / Register an employer",
            description = "With a unified social credit code, or without one as a provisional identity. A code whose"
                    + " check character is wrong is accepted once it is sent as confirmed.")
    ResponseEntity<Done> register(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Registration registration) {
        return Answers.created("/api/v1/employers", files.register(caller, key, registration));
    }

    @GetMapping(params = "creditCode")
    @Operation(
            summary = "按统一社会信用代码查找 / The file with that credit code in the caller's territory",
            description = "Each jurisdiction has a file of its own: where several of the territory have one with that"
                    + " code, name the jurisdiction. With asOf and asKnownAt: the file that bore it then, as it stood.")
    EmployerCard byCode(
            Caller caller,
            @RequestParam CreditCode creditCode,
            @RequestParam(required = false) @Nullable String jurisdiction,
            AsOf asOf) {
        var scope = jurisdiction == null ? caller.scope() : new Scope(jurisdiction).within(caller.scope());
        return byCode.find(creditCode.value(), asOf, scope)
                .orElseThrow(() -> new UnknownHere("employer", creditCode.value()));
    }

    @GetMapping("/{employerId}")
    @Operation(
            summary = "用人单位卡片 / The employer's card",
            description = "With asOf and asKnownAt: as it stood on that day, as far as it was known at that instant."
                    + " The answer for a past pair never changes.")
    EmployerCard card(Caller caller, @PathVariable String employerId, AsOf asOf) {
        return cards.find(new FindEmployerCard(employerId, asOf, caller.scope()))
                .orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    @PostMapping("/{employerId}/identification")
    @Operation(summary = "补登信用代码 / The credit code became known")
    ResponseEntity<Done> identify(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @RequestBody Identification said) {
        return Answers.done(files.identify(
                caller, key, new EmployerId(employerId), said.on(), said.creditCode(), said.confirmed()));
    }

    @PostMapping("/{employerId}/names")
    @Operation(summary = "更名 / The employer has a new name")
    ResponseEntity<Done> rename(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @RequestBody NewName said) {
        return Answers.done(files.rename(caller, key, new EmployerId(employerId), said.on(), said.name()));
    }

    @PostMapping("/{employerId}/grid-cell")
    @Operation(summary = "划入网格 / Another cell is responsible from now on")
    ResponseEntity<Done> move(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @RequestBody NewCell said) {
        return Answers.done(files.move(caller, key, new EmployerId(employerId), said.on(), said.cellId()));
    }
}
