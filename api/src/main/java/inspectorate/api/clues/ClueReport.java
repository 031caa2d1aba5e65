package inspectorate.api.clues;

import inspectorate.api.persons.Person;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.clues.ClueTelling;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A clue as it is taken down. */
public record ClueReport(
        @Schema(description = "Business date: 2025-05-03, 2025-05, 2025 or unknown", example = "2025-05-03")
        BusinessDate on,

        ClueChannel channel,

        @Schema(description = "Where it belongs; the employer's cell where it is left out") @Nullable
        GridCellId cellId,

        @Nullable EmployerId employerId,

        @Schema(description = "Site, sign or address of an employer nobody knows yet; no names of persons") @Nullable
        String employerDescription,

        ClueMatter matter,
        @Nullable Integer workers,

        @Schema(description = "Migrant workers: their wage arrears go first") @Nullable
        Boolean migrantWorkers,

        @Schema(description = "Signs of a mass incident") @Nullable
        Boolean incidentSign,

        @Schema(description = "Number under which the sender keeps it; the platform's is reported once") @Nullable
        String externalNumber,

        @Schema(description = "Who told it; goes to the person vault alone") @Nullable
        Person reporter,

        @Schema(description = "What was told, in the reporter's words; goes to the person vault alone") @Nullable
        String words) {

    ClueTelling telling() {
        return new ClueTelling(
                channel,
                matter,
                employerDescription,
                workers,
                Objects.requireNonNullElse(migrantWorkers, false),
                Objects.requireNonNullElse(incidentSign, false),
                externalNumber);
    }
}
