package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public sealed interface ReadModelCommand extends DomainCommand {

    @TargetAggregateIdentifier
    String stream();

    @Override
    default Identifier target() {
        return this::stream;
    }

    static String streamOf(String readModel) {
        return Identifier.derived("read-model", readModel);
    }

    /** Lets another generation of a read model answer; the one before stays, and can be switched back to. */
    record SwitchGeneration(String stream, Fact fact, String readModel, int generation) implements ReadModelCommand {

        public static SwitchGeneration of(Fact fact, String readModel, int generation) {
            return new SwitchGeneration(streamOf(readModel), fact, readModel, generation);
        }
    }
}
