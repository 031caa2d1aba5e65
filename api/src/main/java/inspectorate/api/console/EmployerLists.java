package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The cases and listings of one employer, page by page, today or at a past point. */
@Component
class EmployerLists {
    private static final int ROWS = 50;

    private final Cases cases;
    private final Blacklist blacklist;

    EmployerLists(Cases cases, Blacklist blacklist) {
        this.cases = cases;
        this.blacklist = blacklist;
    }

    /** Latest first. */
    Page<CaseCard> cases(Caller caller, EmployerCard card, AsOf asOf, @Nullable String after) {
        return cases.find(new FindCases(
                caller.scope(), Set.of(), card.employerId(), new PageRequest("sortOn", true, after, ROWS), asOf));
    }

    /** Latest first. */
    Page<BlacklistEntry> listings(Caller caller, EmployerCard card, AsOf asOf, @Nullable String after) {
        return blacklist.ofEmployer(
                card.employerId(), caller.scope(), new PageRequest("foundOn", true, after, ROWS), asOf);
    }
}
