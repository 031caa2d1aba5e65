package inspectorate.domain.clues;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.PersonId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** The cell of each fact is the one at whose level the clue is. */
public sealed interface ClueCommand extends DomainCommand {

    @TargetAggregateIdentifier
    ClueId clueId();

    @Override
    default Identifier target() {
        return clueId();
    }

    /**
     * @param employerId null where the employer is not known yet
     * @param reporterId who told it; null for an anonymous or official one
     * @param statementId under which the vault keeps what was told, in the reporter's words; null where nothing was
     * @param targetOn day by which the inspectorate itself wants to have dealt with it; no term of the law
     */
    record ReportClue(
            ClueId clueId,
            @Nullable EmployerId employerId,
            Fact fact,
            ClueTelling telling,
            @Nullable PersonId reporterId,
            @Nullable PersonId statementId,
            @Nullable LocalDate targetOn)
            implements ClueCommand {}

    record IdentifyClueEmployer(ClueId clueId, Fact fact, EmployerId knownAs, String name) implements ClueCommand {}

    record RecordEducation(ClueId clueId, Fact fact, String content) implements ClueCommand {}

    /** Neither an order nor the beginning of a term of law. */
    record UrgeRectification(ClueId clueId, Fact fact, String content) implements ClueCommand {}

    record RecordMediation(ClueId clueId, Fact fact, boolean agreed, String parties) implements ClueCommand {}

    record RecordVoluntaryRectification(ClueId clueId, Fact fact, String evidence) implements ClueCommand {}

    record RecordRefusal(ClueId clueId, Fact fact, String refused) implements ClueCommand {}

    record ReportIncidentSign(ClueId clueId, Fact fact, String sign) implements ClueCommand {}

    /** @param reason needed where a level is skipped */
    record EscalateClue(ClueId clueId, Fact fact, GridCellId to, String reason) implements ClueCommand {}

    record LinkToCase(ClueId clueId, Fact fact) implements ClueCommand {}

    record DismissClue(ClueId clueId, Fact fact, String reason) implements ClueCommand {}

    /** The result went back to the platform, union or person the clue came from. */
    record TellResult(ClueId clueId, Fact fact, String result) implements ClueCommand {}

    record RetractClueFact(ClueId clueId, Fact fact, int sequence, String reason) implements ClueCommand {}

    record CorrectClueFact(ClueId clueId, Fact fact, int sequence, String reason, ClueCommand replacement)
            implements ClueCommand {}
}
