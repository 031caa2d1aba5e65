package inspectorate.api.console;

import inspectorate.query.agenda.AgendaEntry;
import java.time.LocalDateTime;

/** An entry of the agenda, and when it is due. */
public record AgendaLine(AgendaEntry entry, LegalDue due) {

    /** The page on which something can be done about it, or that shows it as it was then. */
    public String address(Moment moment) {
        return switch (entry.kind()) {
            case ORDER_FALLS_DUE, CLOCK_RUNS, CASE_IS_DOUBLE -> moment.link("/console/cases/" + entry.subjectId());
            case CLUE_IS_AN_INCIDENT, CLUE_IS_TO_BE_DEALT_WITH -> "/console/clues/" + entry.subjectId();
            case CERTIFICATE_EXPIRES -> "/console/certificates";
            case DELEGATION_ENDS -> "/console/delegations";
            case GRADE_IS_OUTDATED -> "/console/ratings#outdated";
            case MERGE_AWAITS_CONFIRMATION, UNMERGE_AWAITS_CONFIRMATION ->
                "/console/employers/" + entry.subjectId() + "/merging";
            case LISTING_AWAITS_PROPOSAL, LISTING_AWAITS_DECISION, LISTING_ENDS, LISTING_LOST_ITS_BASIS ->
                "/console/blacklist/" + entry.subjectId();
        };
    }

    /** True where its page is not for everybody who has an agenda. */
    public boolean ofClue() {
        return switch (entry.kind()) {
            case CLUE_IS_AN_INCIDENT, CLUE_IS_TO_BE_DEALT_WITH -> true;
            default -> false;
        };
    }

    static AgendaLine of(AgendaEntry entry, LocalDateTime now, Show show) {
        return new AgendaLine(entry, LegalDue.of(entry, now, show));
    }
}
