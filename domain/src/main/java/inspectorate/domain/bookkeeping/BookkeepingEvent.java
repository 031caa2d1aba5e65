package inspectorate.domain.bookkeeping;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PaperId;

/** What the system notes for itself so that decisions stay unique; no read model shows it. */
public sealed interface BookkeepingEvent extends DomainEvent {

    @Override
    default String dossier() {
        return stream();
    }

    record CreditCodeClaimed(String stream, Fact fact, CreditCode creditCode, EmployerId employerId)
            implements BookkeepingEvent {}

    record CreditCodeReleased(String stream, Fact fact, CreditCode creditCode, EmployerId employerId)
            implements BookkeepingEvent {}

    /** @param act what the case is about, such as {@code WAGE_ARREARS} */
    record OpenActClaimed(String stream, Fact fact, EmployerId employerId, String act, CaseId caseId)
            implements BookkeepingEvent {}

    record OpenActReleased(String stream, Fact fact, EmployerId employerId, String act, CaseId caseId)
            implements BookkeepingEvent {}

    /** Cases filed before acts were claimed have claimed theirs. */
    record OpenActsTakenOver(String stream, Fact fact, long cases) implements BookkeepingEvent {}

    /**
     * A command was carried out under an idempotency key.
     *
     * @param contentHash keyed hash of the command's content; the same key with another content is refused
     * @param answer what the caller was told
     */
    record ReceiptIssued(String stream, Fact fact, String contentHash, String answer) implements BookkeepingEvent {}

    /** From now on questions to a read model are answered from that generation of its documents. */
    record GenerationSwitched(String stream, Fact fact, String readModel, int generation) implements BookkeepingEvent {}

    /**
     * An operator had something parked folded or read anew.
     *
     * @param subject the document or event, or the cause whose documents were tried together
     */
    record ParkedRetried(String stream, Fact fact, String subject, int tried, int released)
            implements BookkeepingEvent {}

    /**
     * An operator decided that nothing follows from an event whose consequences could not be drawn; it counts in all
     * folds nevertheless.
     */
    record ConsequencesSkipped(String stream, Fact fact, String eventId, String cause, String reason)
            implements BookkeepingEvent {}

    /** A number is on a paper. */
    record PaperNumberIssued(String stream, Fact fact, int sequence, PaperId paperId) implements BookkeepingEvent {}

    /** A number was spoilt before it was on any paper, and stays void. */
    record PaperNumberVoided(String stream, Fact fact, int sequence, String number, String reason)
            implements BookkeepingEvent {}

    /** @param first number that is given here; those before it were given elsewhere */
    record PaperRegisterOpened(String stream, Fact fact, int first) implements BookkeepingEvent {}
}
