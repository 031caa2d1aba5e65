package inspectorate.api.papers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.papers.PaperKind;
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
@RequestMapping("/api/v1/paper-registers/{jurisdiction}/{kind}/{year}")
@Tag(name = "papers")
class RegisterController {

    private static final int MOST = 1000;

    private final RegisterDesk desk;

    RegisterController(RegisterDesk desk) {
        this.desk = desk;
    }

    record Opening(BusinessDate on, int first) {}

    record Spoilt(BusinessDate on, String reason) {}

    @GetMapping
    @Operation(summary = "文号登记 / The numbers given by a register, in order, and the next")
    RegisterDesk.Listed list(
            Caller caller,
            @PathVariable String jurisdiction,
            @PathVariable PaperKind kind,
            @PathVariable int year,
            @RequestParam(defaultValue = "0") int after,
            @RequestParam(defaultValue = "100") int size) {
        return desk.list(caller, new RegisterDesk.Of(jurisdiction, kind, year), after, Math.clamp(size, 1, MOST));
    }

    @PostMapping("/opening")
    @Operation(
            summary = "启用文号登记 / Open a register at a later number than 1",
            description = "For a year in which papers were numbered elsewhere before; only while it has given none.")
    ResponseEntity<Done> open(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable PaperKind kind,
            @PathVariable int year,
            @RequestBody Opening said) {
        return Answers.done(
                desk.open(caller, key, new RegisterDesk.Of(jurisdiction, kind, year), said.on(), said.first()));
    }

    @PostMapping("/spoilt")
    @Operation(summary = "文号作废 / Record the next number as spoilt before use")
    ResponseEntity<Done> spoil(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String jurisdiction,
            @PathVariable PaperKind kind,
            @PathVariable int year,
            @RequestBody Spoilt said) {
        return Answers.done(
                desk.spoil(caller, key, new RegisterDesk.Of(jurisdiction, kind, year), said.on(), said.reason()));
    }
}
