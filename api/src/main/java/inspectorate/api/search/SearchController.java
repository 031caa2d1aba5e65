package inspectorate.api.search;

import inspectorate.api.commands.Caller;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.query.projection.AsOf;
import inspectorate.query.search.Found;
import inspectorate.query.search.Search;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/search")
@Tag(name = "search", description = "检索：用人单位、案件 / Employers and cases by name")
class SearchController {

    private final Searches searches;
    private final JurisdictionProfiles profiles;

    SearchController(Searches searches, JurisdictionProfiles profiles) {
        this.searches = searches;
        this.profiles = profiles;
    }

    @GetMapping
    @Operation(
            summary = "检索 / Find employers or cases by what is remembered of a name",
            description = "Chinese characters in either script, pinyin or its first letters, Latin words with typing"
                + " mistakes, a credit code or its beginning, an id, the number of an order. The name is highlighted"
                + " as HTML, escaped.")
    Found search(
            Caller caller,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "employer") String kind,
            @ParameterObject SearchFilters filters,
            @RequestParam(defaultValue = "relevance") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size,
            AsOf asOf) {
        return searches.find(new Search(
                q,
                Choice.of(SearchKind.class, "kind", kind),
                filters.chosen(),
                Choice.of(Search.Sort.class, "sort", sort),
                after,
                size,
                caller.scope(),
                day(caller, asOf),
                asOf));
    }

    /** The day by which a listing is public or not. */
    private LocalDate day(Caller caller, AsOf asOf) {
        var jurisdiction = caller.scope().prefix();
        return asOf.on(profiles.zone(jurisdiction)).orElseGet(() -> profiles.today(jurisdiction));
    }
}
