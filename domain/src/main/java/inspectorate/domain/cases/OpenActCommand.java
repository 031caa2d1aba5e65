package inspectorate.domain.cases;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a case does about its act without anything happening in the case itself. */
public sealed interface OpenActCommand extends DomainCommand {

    @TargetAggregateIdentifier
    CaseId caseId();

    @Override
    default Identifier target() {
        return caseId();
    }

    /** Of a case that was filed before acts were claimed. */
    record TakeOverAct(CaseId caseId, Fact fact) implements OpenActCommand {}
}
