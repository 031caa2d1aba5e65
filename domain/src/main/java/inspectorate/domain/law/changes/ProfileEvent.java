package inspectorate.domain.law.changes;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What became of the numbers of one profile after its file was written; one stream a profile. */
public sealed interface ProfileEvent extends DomainEvent {

    String profile();

    @Override
    default String dossier() {
        return stream();
    }

    /**
     * @param value as it is written; a word for a choice, {@code true} or {@code false} for a flag
     * @param validTo last day in force; null where no end is known
     */
    record ProfileValueProposed(
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
            implements ProfileEvent {}

    /** @param proposal sequence number of the proposal in this stream */
    record ProfileValueConfirmed(String stream, Fact fact, String profile, int proposal, AccountId decider)
            implements ProfileEvent {}

    record ProfileValueDeclined(String stream, Fact fact, String profile, int proposal, AccountId decider)
            implements ProfileEvent {}

    /**
     * A responsible person has checked the numbers on which it rests whom this jurisdiction names in public.
     *
     * @param version of the law that was checked
     */
    record PublicationBasisConfirmed(String stream, Fact fact, String profile, String version, AccountId decider)
            implements ProfileEvent {}
}
