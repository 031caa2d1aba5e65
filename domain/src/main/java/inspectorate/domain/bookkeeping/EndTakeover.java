package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Every case that was filed before acts were claimed has claimed its own. */
public record EndTakeover(@TargetAggregateIdentifier String stream, Fact fact, long cases) implements DomainCommand {

    public static final String STREAM = Identifier.derived("open-acts", "taken-over");

    public static EndTakeover of(Fact fact, long cases) {
        return new EndTakeover(STREAM, fact, cases);
    }

    @Override
    public Identifier target() {
        return this::stream;
    }
}
