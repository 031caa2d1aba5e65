package inspectorate.query.projection;

import java.time.Instant;

/**
 * A document that could not be folded, or an event that could not be read: it stays as it was until that is mended.
 *
 * @param subject key of the document, or identity of the event
 * @param cause what the fold said
 */
public record Parked(String projection, String subject, String dossier, String eventId, String cause, Instant since) {}
