package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.LEGAL_RULE_EXISTS;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.changes.ProfileBook;
import inspectorate.domain.law.changes.ProfileCommand;
import inspectorate.domain.law.changes.ProfileCommand.ConfirmPublicationBasis;
import inspectorate.domain.law.changes.ProfileCommand.DecideProfileValue;
import inspectorate.domain.law.changes.ProfileCommand.ProposeProfileValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the numbers of a jurisdiction are changed: proposed by one person, confirmed by another. */
@Component
public class ProfileDesk {

    private final Desk desk;
    private final Laws laws;

    ProfileDesk(Desk desk, Laws laws) {
        this.desk = desk;
        this.laws = laws;
    }

    /** @param validTo last day in force; null where no end is known */
    public record Proposal(
            String key,
            String value,
            String article,
            Certainty certainty,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String reason) {}

    public ProfileBook changes(String profile) {
        return laws.own(profile).book();
    }

    public Done propose(Caller caller, @Nullable String key, String profile, Proposal said) {
        var own = own(caller, profile);
        var known = laws.named(said.key()).orElseThrow(() -> new RuleViolated(LEGAL_RULE_EXISTS, said.key()));
        var stream = ProfileCommand.streamOf(own.id());
        return desk.send(
                caller,
                key,
                own.id(),
                new ProposeProfileValue(
                        stream,
                        today(own),
                        own.id(),
                        said.key(),
                        said.value(),
                        known.unit(),
                        said.article(),
                        said.certainty(),
                        said.validFrom(),
                        said.validTo(),
                        said.reason(),
                        caller.accountId()));
    }

    public Done decide(Caller caller, @Nullable String key, String profile, int proposal, boolean confirmed) {
        var own = own(caller, profile);
        var stream = ProfileCommand.streamOf(own.id());
        return desk.send(
                caller,
                key,
                own.id(),
                new DecideProfileValue(stream, today(own), own.id(), proposal, confirmed, caller.accountId()));
    }

    /** Confirms the values as they stand today; after the next change they must be confirmed again. */
    public Done confirmBasis(Caller caller, @Nullable String key, String profile) {
        var own = own(caller, profile);
        var version = laws.find(profile, laws.today(profile)).version();
        return desk.send(
                caller,
                key,
                own.id(),
                new ConfirmPublicationBasis(
                        ProfileCommand.streamOf(own.id()), today(own), own.id(), version, caller.accountId()));
    }

    private Laws.Own own(Caller caller, String profile) {
        var own = laws.own(profile);
        Desk.requireInScope(caller, own.cell());
        return own;
    }

    private Fact today(Laws.Own own) {
        return desk.fact(own.cell(), BusinessDate.of(desk.today(own.cell())));
    }
}
