package inspectorate.domain.integrity;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.RatingId;

public sealed interface RatingEvent extends DomainEvent {

    RatingId ratingId();

    EmployerId employerId();

    @Override
    default String stream() {
        return ratingId().value();
    }

    @Override
    default String dossier() {
        return employerId().value();
    }

    record IntegrityGradeAssigned(
            RatingId ratingId,
            EmployerId employerId,
            Fact fact,
            IntegrityGrade grade,
            YearOfConduct conduct,
            String profileVersion)
            implements RatingEvent {}

    record RatingFactRetracted(
            RatingId ratingId,
            EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements RatingEvent, FactRetracted {}
}
