package inspectorate.api.imports.mapping;

import inspectorate.api.imports.rules.RowProblem;
import inspectorate.domain.blacklist.ListingCommand.MigrateListing;
import inspectorate.domain.cases.CaseCommand.MigrateCase;
import inspectorate.domain.employers.EmployerCommand.RegisterEmployer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a row becomes: an employer, a case with its history, and the listing that followed.
 *
 * @param known first day on which anything is known of the employer in this row
 * @param listing null where the row tells of none
 */
public record CaseFile(
        RegisterEmployer employer,
        MigrateCase migration,
        @Nullable MigrateListing listing,
        Optional<LocalDate> known,
        List<RowProblem> warnings) {}
