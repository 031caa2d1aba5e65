package inspectorate.domain.inspections;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import java.util.List;
import org.jspecify.annotations.Nullable;

public sealed interface InspectionEvent extends DomainEvent {

    InspectionId inspectionId();

    EmployerId employerId();

    @Override
    default String stream() {
        return inspectionId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    record InspectionRecorded(
            InspectionId inspectionId,
            EmployerId employerId,
            Fact fact,
            InspectionMode mode,
            List<Finding> findings,
            @Nullable Integer workers,
            @Nullable AccountId inspectorId)
            implements InspectionEvent {}

    record InspectionFactRetracted(
            InspectionId inspectionId,
            EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements InspectionEvent, FactRetracted {}
}
