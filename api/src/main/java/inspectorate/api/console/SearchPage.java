package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.search.Search;
import inspectorate.query.search.Search.Filters;
import inspectorate.query.search.Search.Sort;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** The first page: employers by what is remembered of a name. */
@ConsolePage
class SearchPage {
    private static final int ROWS = 25;

    private final Searches searches;

    SearchPage(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/console")
    String search(
            Caller caller,
            @ModelAttribute("show") Show show,
            @ModelAttribute("moment") Moment moment,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "RELEVANCE") Sort sort,
            @RequestParam(defaultValue = "") Set<String> stage,
            @RequestParam(defaultValue = "") Set<String> grade,
            @RequestParam(defaultValue = "") Set<String> jurisdiction,
            @RequestParam(required = false) @Nullable Boolean listed,
            @RequestParam(required = false) @Nullable Boolean provisional,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        if (!Section.of(caller.roles()).contains(Section.SEARCH)) {
            return "redirect:" + Section.first(caller.roles()).path();
        }
        var filters = new Filters(stage, grade, Set.of(), jurisdiction, listed, provisional, cell);
        var found = searches.find(new Search(
                q, SearchKind.EMPLOYER, filters, sort, after, ROWS, caller.scope(), moment.today(), moment.asOf()));
        model.addAttribute("q", q);
        model.addAttribute("sort", sort);
        model.addAttribute("sorts", List.of(Sort.values()));
        model.addAttribute("found", found);
        model.addAttribute("facets", Facet.of(found.facets(), show));
        model.addAttribute("links", Links.of(found.next(), after));
        return "console/search";
    }
}
