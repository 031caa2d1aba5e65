package inspectorate.query.employercard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;

/** The card today, or as of a business date and as then known. */
public record FindEmployerCard(String employerId, AsOf asOf, Scope scope) {}
