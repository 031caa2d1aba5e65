package inspectorate.domain.law.changes;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.Identifier;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

public sealed interface ProfileCommand extends DomainCommand {

    @TargetAggregateIdentifier
    String stream();

    @Override
    default Identifier target() {
        return this::stream;
    }

    String profile();

    /** @param profile id of a profile's file, or the jurisdiction where it has none */
    static String streamOf(String profile) {
        return Identifier.derived("law-profile", profile);
    }

    record ProposeProfileValue(
            String stream,
            Fact fact,
            String profile,
            String key,
            String value,
            Unit unit,
            String article,
            Certainty certainty,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason,
            AccountId proposer)
            implements ProfileCommand {}

    /** @param confirmed false to decline */
    record DecideProfileValue(
            String stream, Fact fact, String profile, int proposal, boolean confirmed, AccountId decider)
            implements ProfileCommand {}

    record ConfirmPublicationBasis(String stream, Fact fact, String profile, String version, AccountId decider)
            implements ProfileCommand {}
}
