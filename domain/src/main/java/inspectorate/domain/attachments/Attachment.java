package inspectorate.domain.attachments;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import inspectorate.domain.attachments.AttachmentCommand.*;
import inspectorate.domain.attachments.AttachmentState.None;
import inspectorate.domain.ids.AttachmentId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's door: every command is decided by {@link AttachmentDecider}. */
@AggregateRoot
public class Attachment {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private AttachmentId id;

    private AttachmentState state = new None();

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(AddAttachment command) {
        decide(command);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RemoveAttachment command) {
        decide(command);
    }

    @EventSourcingHandler
    void on(AttachmentEvent event) {
        id = event.attachmentId();
        state = AttachmentState.after(event);
    }

    private void decide(AttachmentCommand command) {
        AggregateLifecycle.apply(AttachmentDecider.decide(state, command));
    }
}
