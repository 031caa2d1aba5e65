package inspectorate.domain.cases;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Has a case that was filed before acts were claimed claim its own; nothing happens in the case itself. */
public record TakeOverAct(@TargetAggregateIdentifier CaseId target, Fact fact) implements DomainCommand {}
