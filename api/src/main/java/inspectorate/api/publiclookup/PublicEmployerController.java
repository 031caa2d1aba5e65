package inspectorate.api.publiclookup;

import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.query.search.FindPublicEmployers;
import inspectorate.query.search.PublicEmployers;
import inspectorate.query.search.PublicRecord;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Open to everybody: it tells what the law publishes, and of nobody but whom was asked for by code or whole name. */
@RestController
@RequestMapping("/public/v1/employers")
@Tag(name = "public", description = "公众查询 / What anybody may look up")
class PublicEmployerController {

    private final PublicEmployers employers;
    private final JurisdictionProfiles profiles;

    PublicEmployerController(PublicEmployers employers, JurisdictionProfiles profiles) {
        this.employers = employers;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(
            summary = "失信联合惩戒名单查询 / Is an employer on the blacklist today?",
            description =
                    "By credit code, or by the whole name: traditional or simplified, any width, with or without the"
                            + " legal form. `known: false` means that no such employer is known here, not that it is in"
                            + " order.")
    PublicRecord find(
            @RequestParam(required = false) @Nullable String code,
            @RequestParam(required = false) @Nullable String name) {
        return employers.find(new FindPublicEmployers(code, name, profiles::today));
    }
}
