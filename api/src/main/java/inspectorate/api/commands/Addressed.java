package inspectorate.api.commands;

import inspectorate.domain.Fact;
import inspectorate.domain.accounts.AccountCommand;
import inspectorate.domain.blacklist.ListingCommand;
import inspectorate.domain.cases.CaseCommand;
import inspectorate.domain.employers.EmployerCommand;
import inspectorate.domain.grids.GridCellCommand;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.imports.ImportCommand;
import inspectorate.domain.inspections.InspectionCommand;
import inspectorate.domain.integrity.RatingCommand;
import inspectorate.domain.integrity.RatingRunCommand;
import inspectorate.domain.law.changes.ProfileCommand;
import inspectorate.domain.migrations.OldFileCommand;

/** What every command says, whatever it orders: to whom it goes, where and when. */
public record Addressed(Identifier target, Fact fact) {

    public static Addressed of(Object command) {
        return switch (command) {
            case AccountCommand account -> new Addressed(account.accountId(), account.fact());
            case CaseCommand matter -> new Addressed(matter.caseId(), matter.fact());
            case EmployerCommand employer -> new Addressed(employer.employerId(), employer.fact());
            case GridCellCommand cell -> new Addressed(cell.cellId(), cell.fact());
            case ImportCommand ledger -> new Addressed(ledger.importId(), ledger.fact());
            case InspectionCommand visit -> new Addressed(visit.inspectionId(), visit.fact());
            case OldFileCommand file -> new Addressed(file.employerId(), file.fact());
            case ListingCommand listing -> new Addressed(listing.listingId(), listing.fact());
            case ProfileCommand profile -> new Addressed(profile::stream, profile.fact());
            case RatingCommand rating -> new Addressed(rating.ratingId(), rating.fact());
            case RatingRunCommand run -> new Addressed(run.runId(), run.fact());
            default -> throw new IllegalArgumentException("Not a command: " + command.getClass());
        };
    }
}
