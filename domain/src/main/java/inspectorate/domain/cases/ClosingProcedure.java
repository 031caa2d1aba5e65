package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseRule.AMOUNTS_ARE_NOT_NEGATIVE;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseCommand.CloseCase;
import inspectorate.domain.cases.CaseCommand.WithdrawCase;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.ClosingStep.*;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.cases.InvestigationFact.InvestigationConcluded;
import inspectorate.domain.cases.TransferFact.PoliceReplied;
import inspectorate.domain.law.Deadlines.Course;
import inspectorate.domain.law.LegalClock;
import inspectorate.domain.law.LegalGround;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a case ends, and what may still happen to its decision (R-EXE-9, R-DEC-10). */
final class ClosingProcedure {

    private ClosingProcedure() {}

    static ProcedureEvent take(Asked asked, ClosingStep step) {
        var id = asked.caseId();
        var employer = asked.employerId();
        var fact = asked.fact();
        return switch (step) {
            case Archiving(var papers, var agency) -> {
                TEXT_IS_STATED.require(!papers.isBlank());
                DECIDING_AGENCY_ARCHIVES.require(agency.equals(decidingAgency(asked)));
                yield new CaseArchived(id, employer, fact, papers, agency, kept(asked));
            }
            case DecisionCorrection(var by, var fine, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                requireNotHeavier(asked, fine);
                requireDecision(asked);
                DecisionProcedure.requireLevel(asked);
                yield new DecisionCorrected(id, employer, fact, by, fine, reason, revised(asked));
            }
            case DecisionRevocation(var by, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                requireDecision(asked);
                DecisionProcedure.requireLevel(asked);
                yield new DecisionRevoked(id, employer, fact, by, reason, revised(asked));
            }
            case WrongCaseReview(var wrong, var conclusion) -> {
                TEXT_IS_STATED.require(!conclusion.isBlank());
                var revision = toBeReviewed(asked);
                WRONG_CASE_REVIEW_IS_OPEN.require(revision.isPresent());
                boolean revoked = revision.get() instanceof DecisionRevoked;
                yield new WrongCaseReviewed(id, employer, fact, wrong, conclusion, asked.ground(), revoked);
            }
            case CaseMerger(var into, var reason) -> {
                TEXT_IS_STATED.require(!reason.isBlank());
                MERGES_INTO_ANOTHER.require(!into.equals(id));
                yield new CaseMergedInto(id, employer, fact, into, reason, Telling.of(asked, asked.ground()));
            }
        };
    }

    /** Once the investigation has ended, only with the outcome that lets a filing be withdrawn (R-DEC-1). */
    static void check(Asked asked, WithdrawCase withdraw) {
        EvidenceHolds.requireNone(asked);
        OUTCOME_ALLOWS_IT.require(
                switch (asked.known().stage()) {
                    case INVESTIGATED -> concluded(asked, "WITHDRAW_FILING");
                    case NOTICED, HEARING_REQUESTED, HEARD, REVIEWED, DISCUSSED -> contested(asked);
                    default -> true;
                });
    }

    /** Something after the notice may have shown that it does not hold. */
    private static boolean contested(Asked asked) {
        return asked.since(PriorNoticeServed.class, PartyStatementHeard.class)
                        .findAny()
                        .isPresent()
                || asked.since(PriorNoticeServed.class, HearingHeld.class)
                        .findAny()
                        .isPresent()
                || asked.since(PriorNoticeServed.class, LegalReviewReturned.class)
                        .findAny()
                        .isPresent();
    }

    /** A migrated file is finished as its paper says; every other case needs a result of the procedure. */
    static void check(Asked asked, CloseCase close) {
        boolean migrated = asked.known().events().getFirst().fact().migrated();
        boolean fits = switch (asked.known().stage()) {
            case FILED, BREACHED -> migrated || decidedBefore(asked);
            case INVESTIGATED -> concluded(asked, "NO_PENALTY");
            case RECTIFIED, WITHDRAWN, ENFORCEMENT, TRANSFERRED_DEPARTMENT -> true;
            case PERFORMING ->
                !ExecutionProcedure.pending(asked)
                        && (ExecutionProcedure.performed(asked) || CourtEnforcement.tooLate(asked));
            case TRANSFERRED_POLICE ->
                asked.last(PoliceReplied.class).map(PoliceReplied::filed).orElse(false);
            default -> false;
        };
        RESULT_FITS_ITS_CASE.require(fits);
        EvidenceHolds.requireNone(asked);
        if (!migrated) {
            Telling.requireDone(asked);
        }
    }

    private static LegalGround revised(Asked asked) {
        return Telling.of(asked, asked.ground("deadline.publication-correction"));
    }

    /** Where it was decided; where nothing was, where it was closed. */
    private static String decidingAgency(Asked asked) {
        return asked.known().events().stream()
                .filter(Grounds::decides)
                .reduce((earlier, later) -> later)
                .or(() -> asked.last(CaseClosed.class))
                .or(() -> asked.last(CaseMergedInto.class))
                .map(event -> event.fact().cellId().jurisdiction())
                .orElse("");
    }

    /** Decided or handed over before the law was asked. */
    private static boolean decidedBefore(Asked asked) {
        return asked.known().events().stream().anyMatch(event -> Grounds.settles(event) && event.ground() == null);
    }

    private static boolean concluded(Asked asked, String outcome) {
        return asked.last(InvestigationConcluded.class)
                .map(InvestigationConcluded::ground)
                .map(LegalGround::outcome)
                .filter(outcome::equals)
                .isPresent();
    }

    private static void requireNotHeavier(Asked asked, @Nullable Money fine) {
        AMOUNTS_ARE_NOT_NEGATIVE.require(fine == null || !fine.negative());
        long before = ExecutionProcedure.fine(asked).map(Money::minor).orElse(0L);
        FINE_NOT_ABOVE_ITS_NOTICE.require(fine == null || fine.minor() <= before);
    }

    private static void requireDecision(Asked asked) {
        REVISION_NEEDS_DECISION.require(asked.known().events().stream().anyMatch(Grounds::decides));
    }

    /** Each correction and each revocation is reviewed, in their order. */
    private static Optional<CaseEvent> toBeReviewed(Asked asked) {
        return asked.known().events().stream()
                .filter(event -> event instanceof DecisionCorrected || event instanceof DecisionRevoked)
                .skip(asked.all(WrongCaseReviewed.class).count())
                .findFirst();
    }

    /** The keeping period runs from the closing, not from the archiving. */
    private static LegalGround kept(Asked asked) {
        return asked.last(CaseClosed.class)
                .flatMap(closed -> LegalClock.started(
                        asked.law(),
                        "deadline.archive",
                        Course.from(closed.fact().countsFrom().atStartOfDay())))
                .map(asked::ground)
                .orElseGet(asked::ground);
    }
}
