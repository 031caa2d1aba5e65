package inspectorate.query.projection;

/**
 * A document with what it reflects.
 *
 * @param version index of the last event of its dossier; grows with every change
 */
public record Stored<D>(String key, D document, long version) {}
