package inspectorate.domain;

/**
 * A fact of the same stream no longer holds. It stays visible to whoever asks what was known before this was recorded.
 * Where a correction takes its place, the correcting event follows in the same decision and names the same sequence.
 */
public interface FactRetracted extends DomainEvent {

    /** Sequence number, within this stream, of the event that no longer holds. */
    int retractedSequence();

    /** That event as it was recorded, so that no reader has to look it up. */
    DomainEvent retracted();

    String reason();
}
