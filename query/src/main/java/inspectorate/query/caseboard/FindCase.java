package inspectorate.query.caseboard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;

/** One case. As of a past point its employer is needed, whose dossier holds it. */
public record FindCase(String caseId, AsOf asOf, Scope scope) {}
