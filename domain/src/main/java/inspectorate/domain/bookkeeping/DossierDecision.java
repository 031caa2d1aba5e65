package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;

/**
 * What an operator decided about one event that its documents cannot digest. It is kept in that event's dossier, so
 * that every fold, in every generation and after every rebuild, honours it.
 */
public sealed interface DossierDecision extends DomainEvent {

    /** The event decided on: its stream and sequence number. */
    String eventId();

    String reason();

    /** From now on documents are folded as if the event were not there. */
    record EventSkipped(String stream, Fact fact, String dossier, String eventId, String cause, String reason)
            implements DossierDecision {}

    /** The event counts again. */
    record EventRestored(String stream, Fact fact, String dossier, String eventId, String reason)
            implements DossierDecision {}
}
