package inspectorate.query.projection;

import java.util.List;

/**
 * Some hundred events of one dossier.
 *
 * @param count of the whole dossier's events; 0 where this is not its first bucket
 */
record Bucket(String id, int count, List<Recorded> events) {}
