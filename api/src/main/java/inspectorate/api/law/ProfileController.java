package inspectorate.api.law;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.HolidayYear;
import inspectorate.domain.law.changes.ProfileBook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
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
@RequestMapping("/api/v1/profiles")
@Tag(name = "profiles", description = "辖区参数 / The numbers by which jurisdictions differ, and how far each is verified")
class ProfileController {

    private final Laws laws;
    private final ProfileDesk desk;

    ProfileController(Laws laws, ProfileDesk desk) {
        this.laws = laws;
        this.desk = desk;
    }

    /** @param values as they hold on that day, the local ones over the national */
    record Profile(String jurisdiction, String version, LocalDate on, Collection<LegalValue> values) {}

    @GetMapping
    @Operation(summary = "辖区参数文件 / Profiles")
    List<Laws.Listed> profiles() {
        return laws.profiles();
    }

    @GetMapping("/{profile}")
    @Operation(summary = "某日适用的参数 / The values of a profile or jurisdiction on a day")
    Profile profile(@PathVariable String profile, @RequestParam(required = false) @Nullable LocalDate on) {
        var law = laws.find(profile, on == null ? laws.today(profile) : on);
        return new Profile(law.jurisdiction(), law.version(), law.on(), law.values());
    }

    @GetMapping("/{profile}/calendars")
    @Operation(summary = "已导入的节假日安排 / Holiday tables that are loaded")
    Collection<HolidayYear> calendars(@PathVariable String profile) {
        return laws.find(profile, laws.today(profile)).holidays().years();
    }

    @GetMapping("/{profile}/changes")
    @Operation(summary = "参数变更 / Changes proposed, confirmed and declined since the file was written")
    ProfileBook changes(@PathVariable String profile) {
        return desk.changes(profile);
    }

    @PostMapping("/{profile}/proposals")
    @Operation(summary = "提出变更 / Propose a value; another person confirms it")
    ResponseEntity<Done> propose(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String profile,
            @RequestBody ProfileDesk.Proposal said) {
        return Answers.done(desk.propose(caller, key, profile, said));
    }

    @PostMapping("/{profile}/proposals/{sequence}/decisions")
    @Operation(summary = "确认或否决变更 / Confirm or decline a proposed value")
    ResponseEntity<Done> decide(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String profile,
            @PathVariable int sequence,
            @RequestBody Decision said) {
        return Answers.done(desk.decide(caller, key, profile, sequence, said.confirmed()));
    }

    record Decision(boolean confirmed) {}

    @PostMapping("/{profile}/basis-confirmations")
    @Operation(summary = "确认公布依据 / Confirm the values on which naming someone in public rests")
    ResponseEntity<Done> confirmBasis(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String profile) {
        return Answers.done(desk.confirmBasis(caller, key, profile));
    }
}
