package inspectorate.domain.papers;

import static inspectorate.domain.papers.PaperRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.law.Milestone;
import inspectorate.domain.law.Milestone.Reached;
import java.util.List;
import java.util.Optional;

/** What must have come to pass before a paper of a kind is issued (rules §6, §21.1); old papers are taken as they are. */
public final class PaperBasis {

    private PaperBasis() {}

    /** The rule in the way of a paper of this kind, whatever its day; empty where it may be issued. */
    public static Optional<PaperRule> refusal(PaperKind kind, List<Reached> reached) {
        return of(kind, reached).isEmpty() ? Optional.of(rule(kind)) : Optional.empty();
    }

    static void require(PaperKind kind, Fact paper, List<Reached> reached) {
        var bases = of(kind, reached);
        rule(kind).require(!bases.isEmpty());
        PAPER_FOLLOWS_ITS_BASIS.require(
                bases.stream().anyMatch(basis -> basis.fact().on().mayPrecede(paper.on())));
    }

    private static List<Reached> of(PaperKind kind, List<Reached> reached) {
        var basis = basis(kind);
        return reached.stream().filter(past -> past.milestone() == basis).toList();
    }

    private static Milestone basis(PaperKind kind) {
        return switch (kind) {
            case ACCEPTANCE_NOTICE -> Milestone.ACCEPTED;
            case FILING_FORM -> Milestone.ADMITTED;
            case INQUIRY, SERVICE_RECEIPT -> Milestone.REGISTERED;
            case RECTIFICATION_ORDER -> Milestone.ORDERED;
            case PENALTY_NOTICE -> Milestone.INVESTIGATED;
            case HEARING_NOTICE -> Milestone.HEARING_REQUESTED;
            case PENALTY_DECISION -> Milestone.PENALTY_DECIDED;
            case HANDLING_DECISION -> Milestone.HANDLING_DECIDED;
            case CLOSING_REPORT -> Milestone.RESULT;
            case TRANSFER_LETTER -> Milestone.TRANSFER_DECIDED;
        };
    }

    private static PaperRule rule(PaperKind kind) {
        return switch (kind) {
            case ACCEPTANCE_NOTICE -> NOTICE_TELLS_AN_ACCEPTANCE;
            case FILING_FORM -> FORM_FILES_WHAT_IS_ADMITTED;
            case INQUIRY, SERVICE_RECEIPT -> PAPER_BELONGS_TO_A_MATTER;
            case RECTIFICATION_ORDER -> PAPER_GIVES_AN_ORDER;
            case PENALTY_NOTICE -> NOTICE_FOLLOWS_THE_INVESTIGATION;
            case HEARING_NOTICE -> NOTICE_ANSWERS_A_REQUEST;
            case PENALTY_DECISION -> PAPER_GIVES_A_PENALTY;
            case HANDLING_DECISION -> PAPER_GIVES_A_HANDLING;
            case CLOSING_REPORT -> REPORT_TELLS_A_RESULT;
            case TRANSFER_LETTER -> LETTER_FOLLOWS_ITS_TRANSFER;
        };
    }
}
