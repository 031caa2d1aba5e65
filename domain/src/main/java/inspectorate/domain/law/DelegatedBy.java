package inspectorate.domain.law;

import inspectorate.domain.ids.DelegationId;

/**
 * The delegation on which a step rested.
 *
 * @param paper number of the paper, as people cite it
 */
public record DelegatedBy(DelegationId id, String paper) {}
