package inspectorate.query.projection;

/**
 * A document with what it reflects.
 *
 * @param version grows with every event of its dossier, see {@link Dossier#version()}
 */
public record Stored<D>(String key, D document, long version) {}
