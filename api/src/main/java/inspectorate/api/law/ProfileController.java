package inspectorate.api.law;

import inspectorate.api.profiles.Laws;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.HolidayYear;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/profiles")
@Tag(name = "profiles", description = "辖区参数 / The numbers by which jurisdictions differ, and how far each is verified")
class ProfileController {

    private final Laws laws;

    ProfileController(Laws laws) {
        this.laws = laws;
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
}
