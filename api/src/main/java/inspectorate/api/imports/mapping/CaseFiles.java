package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.mapping.LedgerField.*;
import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.blacklist.ListingCommand.MigrateListing;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.cases.CaseCommand.*;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.ListingId;
import inspectorate.domain.profiles.JurisdictionProfile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Turns what a row says into the commands that record it. */
public final class CaseFiles {

    private final String ledger;
    private final String importId;
    private final LocalDate today;
    private final BiFunction<String, LocalDate, JurisdictionProfile> law;

    /** @param law the profile of a jurisdiction on a day */
    public CaseFiles(
            String ledger, String importId, LocalDate today, BiFunction<String, LocalDate, JurisdictionProfile> law) {
        this.ledger = ledger;
        this.importId = importId;
        this.today = today;
        this.law = law;
    }

    /**
     * @param rowId what tells the row from every other of its ledger
     * @throws RuleViolated if the row contradicts itself
     */
    public CaseFile of(LedgerEntry entry, String rowId) {
        var jurisdiction = entry.cellId().jurisdiction();
        var employerId = entry.creditCode() == null
                ? EmployerId.provisional(jurisdiction, entry.employer())
                : EmployerId.identified(jurisdiction, entry.creditCode());
        var caseId = CaseId.migrated(jurisdiction, ledger, rowId);
        var steps = new CaseSteps(entry, caseId, on -> fact(entry, on)).inOrder(employerId);
        var known = steps.stream()
                .map(step -> step.fact().on())
                .filter(BusinessDate::known)
                .map(on -> on.earliest().orElseThrow())
                .min(LocalDate::compareTo);
        return new CaseFile(
                new RegisterEmployer(
                        employerId,
                        fact(entry, BusinessDate.UNKNOWN),
                        entry.employer(),
                        entry.creditCode(),
                        entry.place(),
                        entry.codeConfirmed()),
                new MigrateCase(caseId, employerId, steps.getFirst().fact(), steps),
                listing(entry, employerId, caseId),
                known,
                warnings(entry, steps));
    }

    private @Nullable MigrateListing listing(LedgerEntry entry, EmployerId employerId, CaseId caseId) {
        return entry.date(LISTED_ON)
                .map(on -> {
                    var profile =
                            law.apply(entry.cellId().jurisdiction(), on.latest().orElse(today));
                    return new MigrateListing(
                            ListingId.onGroundOf(caseId),
                            employerId,
                            caseId,
                            fact(entry, on),
                            profile.listingYears(),
                            profile.version());
                })
                .orElse(null);
    }

    private Fact fact(LedgerEntry entry, BusinessDate on) {
        return Fact.migrated(entry.cellId(), on, today, importId + "#" + entry.row());
    }

    private static List<RowProblem> warnings(LedgerEntry entry, List<CaseCommand> steps) {
        var warnings = new ArrayList<RowProblem>();
        var owed = steps.stream()
                .map(step -> step instanceof ReportWageArrears report
                        ? report.arrears().owed()
                        : null)
                .filter(Objects::nonNull)
                .findFirst();
        var paid = entry.money(PAID);
        if (owed.isPresent() && paid != null && paid.minor() > owed.get().minor()) {
            warnings.add(warning(entry, PAID_WITHIN_WHAT_IS_OWED, paid + " > " + owed.get()));
        }
        if (entry.tells(WORKERS) && steps.stream().noneMatch(ReportWageArrears.class::isInstance)) {
            warnings.add(warning(entry, WORKERS_CONCERN_WAGE_ARREARS, String.valueOf(entry.number(WORKERS))));
        }
        return List.copyOf(warnings);
    }

    private static RowProblem warning(LedgerEntry entry, LedgerRule rule, String detail) {
        return RowProblem.of(entry.row(), "", rule, detail);
    }
}
