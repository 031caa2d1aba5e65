package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.Identifier;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What an operator decides about documents that cannot be folded and events that cannot be read. */
public sealed interface ParkingCommand extends DomainCommand {

    @TargetAggregateIdentifier
    String stream();

    @Override
    default Identifier target() {
        return this::stream;
    }

    /** @param subject identity of an event, or what was tried again */
    static String streamOf(String subject) {
        return Identifier.derived("parked", subject);
    }

    /** Leaves an event out of all folds. */
    record Skip(String stream, Fact fact, String dossier, String eventId, String cause, String reason)
            implements ParkingCommand {

        public static Skip of(Fact fact, String dossier, String eventId, String cause, String reason) {
            return new Skip(streamOf(eventId), fact, dossier, eventId, cause, reason);
        }
    }

    /** Nothing is to follow from an event, which stays in the folds. */
    record SkipConsequences(String stream, Fact fact, String eventId, String cause, String reason)
            implements ParkingCommand {

        public static SkipConsequences of(Fact fact, String eventId, String cause, String reason) {
            return new SkipConsequences(streamOf("policy " + eventId), fact, eventId, cause, reason);
        }
    }

    /** Takes a skipped event into the folds again. */
    record Restore(String stream, Fact fact, String dossier, String eventId, String reason) implements ParkingCommand {

        public static Restore of(Fact fact, String dossier, String eventId, String reason) {
            return new Restore(streamOf(eventId), fact, dossier, eventId, reason);
        }
    }

    /** Notes that parked documents were folded anew, and how many of them were parked no longer. */
    record NoteRetry(String stream, Fact fact, String subject, int tried, int released) implements ParkingCommand {

        public static NoteRetry of(Fact fact, String subject, int tried, int released) {
            return new NoteRetry(streamOf(subject), fact, subject, tried, released);
        }
    }
}
