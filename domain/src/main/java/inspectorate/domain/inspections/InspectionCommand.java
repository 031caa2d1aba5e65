package inspectorate.domain.inspections;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.InspectionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface InspectionCommand extends DomainCommand {

    @TargetAggregateIdentifier
    InspectionId inspectionId();

    @Override
    default Identifier target() {
        return inspectionId();
    }

    /**
     * @param findings items found wrong; empty if none
     * @param workers employed there; null if not counted
     */
    record RecordInspection(
            InspectionId inspectionId,
            EmployerId employerId,
            Fact fact,
            InspectionMode mode,
            List<Finding> findings,
            @Nullable Integer workers,
            @Nullable AccountId inspectorId)
            implements InspectionCommand {}

    record RetractInspectionFact(InspectionId inspectionId, Fact fact, int sequence, String reason)
            implements InspectionCommand {}

    record CorrectInspectionFact(
            InspectionId inspectionId, Fact fact, int sequence, String reason, InspectionCommand replacement)
            implements InspectionCommand {}
}
