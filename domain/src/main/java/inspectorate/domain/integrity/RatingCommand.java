package inspectorate.domain.integrity;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.ids.RatingId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface RatingCommand extends DomainCommand {

    @TargetAggregateIdentifier
    RatingId ratingId();

    @Override
    default Identifier target() {
        return ratingId();
    }

    /**
     * Decides nothing where the grade would be the same as before, and retracts it where the employer was not observed.
     *
     * @param casesForC how many dealt-with cases make a C, and the profile version that says so
     */
    record AssignIntegrityGrade(
            RatingId ratingId,
            EmployerId employerId,
            Fact fact,
            YearOfConduct conduct,
            int casesForC,
            String profileVersion)
            implements RatingCommand {}

    record RetractRatingFact(RatingId ratingId, Fact fact, int sequence, String reason) implements RatingCommand {}
}
