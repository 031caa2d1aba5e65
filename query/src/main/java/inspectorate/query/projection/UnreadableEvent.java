package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import org.jspecify.annotations.Nullable;

/**
 * An event whose body today's code cannot read, kept as the event store gave it. It is part of its dossier and of no
 * fold.
 *
 * @param dossier where it is kept: that of its stream, as far as it is known
 * @param cause why it is not read
 * @param meant the event, where it was read in the end and belongs to another dossier than the one that keeps it
 */
record UnreadableEvent(
        String stream,
        String dossier,
        String type,
        @Nullable String revision,
        String body,
        Cause cause,
        @Nullable DomainEvent meant)
        implements DomainEvent {

    @Override
    public Fact fact() {
        throw new IllegalStateException("Nobody has read what " + type + " says");
    }
}
