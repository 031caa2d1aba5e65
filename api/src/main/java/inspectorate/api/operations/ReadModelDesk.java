package inspectorate.api.operations;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Metadata;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.ReadModelCommand.SwitchGeneration;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Milestone;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.ReadSide;
import java.util.List;
import java.util.Optional;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** Where read models are built anew, compared, switched and dropped; REST and the console both come here. */
@Component
public class ReadModelDesk {

    /** Read models belong to no jurisdiction. */
    private static final GridCellId EVERYWHERE = new GridCellId("ALL");

    private final ReadModels models;
    private final CommandGateway gateway;
    private final JurisdictionProfiles profiles;

    ReadModelDesk(ReadSide readSide, CommandGateway gateway, JurisdictionProfiles profiles) {
        this.models = readSide.readModels();
        this.gateway = gateway;
        this.profiles = profiles;
    }

    public List<ReadModels.State> states() {
        return models.states();
    }

    public ReadModels.State state(String model) {
        return models.state(model);
    }

    public Generation rebuild(String model) {
        return models.rebuild(model);
    }

    /** Each dossier is read once for all of them. */
    public List<Generation> rebuildAll() {
        return models.rebuildAll();
    }

    public void resume(Generation generation) {
        models.resume(generation);
    }

    public void compare(Generation generation) {
        models.compare(generation);
    }

    /** Outdated where another generation answers by now than the one it was compared with. */
    public Optional<Delta> delta(Generation generation) {
        return models.delta(generation).map(report -> Delta.of(report, models.answering(generation.model())));
    }

    /**
     * Remembered before it is done: after a crash in between, the next start does it. One after the other, so that what
     * answers is what was remembered last.
     */
    public synchronized void switchTo(Caller caller, Generation generation) {
        models.reserve(generation);
        var today = profiles.today(EVERYWHERE.jurisdiction());
        var fact = Fact.recorded(EVERYWHERE, BusinessDate.of(today), today);
        gateway.sendAndWait(GenericCommandMessage.asCommandMessage(
                        SwitchGeneration.of(fact, generation.model(), generation.number()))
                .andMetaData(Metadata.of(caller, null, null)));
        Milestone.SWITCH_RECORDED.reached();
        models.answerFrom(generation);
    }

    public void drop(Generation generation) {
        models.drop(generation);
    }
}
