package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface TakeoverCommand extends DomainCommand {

    String STREAM = Identifier.derived("open-acts", "taken-over");

    @TargetAggregateIdentifier
    String stream();

    @Override
    default Identifier target() {
        return this::stream;
    }

    /** Every case that was filed before acts were claimed has claimed its own. */
    record EndTakeover(String stream, Fact fact, long cases) implements TakeoverCommand {

        public static EndTakeover of(Fact fact, long cases) {
            return new EndTakeover(STREAM, fact, cases);
        }
    }
}
