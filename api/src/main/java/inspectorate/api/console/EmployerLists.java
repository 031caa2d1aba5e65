package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCase;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases and listings of one employer, page by page, today or at a past point. */
@Component
class EmployerLists {
    private static final int ROWS = 50;
    private static final Comparator<CaseCard> LATEST_FIRST =
            Comparator.comparing(CaseCard::sortOn, Comparator.nullsFirst(Comparator.reverseOrder()));

    private final Cases cases;
    private final Blacklist blacklist;

    EmployerLists(Cases cases, Blacklist blacklist) {
        this.cases = cases;
        this.blacklist = blacklist;
    }

    /** Latest first; for a past point by identity, and latest first within a page. */
    Page<CaseCard> cases(Caller caller, EmployerCard card, AsOf asOf, @Nullable String after) {
        return asOf.live()
                ? cases.find(new FindCases(
                        caller.scope(), Set.of(), card.employerId(), new PageRequest("sortOn", true, after, ROWS)))
                : past(caller, card, asOf, after);
    }

    private Page<CaseCard> past(Caller caller, EmployerCard card, AsOf asOf, @Nullable String after) {
        var all = new TreeSet<>(card.cases().keySet());
        var rest = List.copyOf(after == null ? all : all.tailSet(after, false));
        var shown = rest.subList(0, Math.min(ROWS, rest.size()));
        var items = shown.stream()
                .map(id -> cases.find(new FindCase(id, asOf, caller.scope())))
                .flatMap(Optional::stream)
                .sorted(LATEST_FIRST)
                .toList();
        return new Page<>(items, all.size(), rest.size() > ROWS ? shown.getLast() : null);
    }

    /** Those that were there at the point asked about, as they stood then. */
    Page<BlacklistEntry> listings(Caller caller, EmployerCard card, AsOf asOf, @Nullable String after) {
        var page =
                blacklist.ofEmployer(card.employerId(), caller.scope(), new PageRequest("foundOn", true, after, ROWS));
        var then = page.items().stream()
                .flatMap(entry -> blacklist.find(entry.listingId(), asOf, caller.scope()).stream())
                .toList();
        return new Page<>(then, page.total(), page.next());
    }
}
