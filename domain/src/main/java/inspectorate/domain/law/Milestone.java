package inspectorate.domain.law;

import inspectorate.domain.Fact;

/** What has come to pass in a case and still stands; official papers rest on it. */
public enum Milestone {
    REGISTERED,
    /** Accepted, or a matter that needs no acceptance. */
    ADMITTED,
    ACCEPTED,
    ORDERED,
    /** The investigation is concluded, or its order ran out. */
    INVESTIGATED,
    HEARING_REQUESTED,
    PENALTY_DECIDED,
    HANDLING_DECIDED,
    TRANSFER_DECIDED,
    /** Something that lets the case be closed. */
    RESULT;

    /** @param fact that brought it */
    public record Reached(Milestone milestone, Fact fact) {}
}
