package inspectorate.domain.cases;

import static inspectorate.domain.cases.CaseStage.*;
import static inspectorate.domain.cases.ProcedureRule.*;

import inspectorate.domain.cases.ClosingFact.*;
import inspectorate.domain.cases.ClosingStep.*;
import inspectorate.domain.cases.DecisionFact.*;
import inspectorate.domain.cases.DecisionStep.*;
import inspectorate.domain.cases.ExecutionFact.*;
import inspectorate.domain.cases.ExecutionStep.*;
import inspectorate.domain.cases.IntakeFact.*;
import inspectorate.domain.cases.IntakeStep.*;
import inspectorate.domain.cases.InvestigationFact.*;
import inspectorate.domain.cases.InvestigationStep.*;
import inspectorate.domain.cases.OrderFact.*;
import inspectorate.domain.cases.OrderStep.*;
import inspectorate.domain.cases.TransferFact.*;
import inspectorate.domain.cases.TransferStep.*;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The state machine of cases, row by row: where a step may follow, and where it leads (rules §21.1, §21.4). */
public enum StepTable {
    REQUEST_SUPPLEMENT(
            SupplementRequest.class, SupplementRequested.class, SUPPLEMENTING, SUPPLEMENT_NEEDS_INTAKE, REGISTERED),
    PROVIDE_SUPPLEMENT(
            Supplement.class, SupplementProvided.class, REGISTERED, SUPPLEMENT_ANSWERS_REQUEST, SUPPLEMENTING),
    ASSESS(Assessment.class, IntakeAssessed.class, null, ASSESSMENT_PRECEDES_ACCEPTANCE, REGISTERED),
    REDIRECT(Redirection.class, IntakeRedirected.class, REDIRECTED, REDIRECTION_PRECEDES_ACCEPTANCE, REGISTERED),
    FORM_GROUP(
            GroupComplaint.class, GroupComplaintFormed.class, null, GROUP_NEEDS_OPEN_CASE, REGISTERED, ACCEPTED, FILED),
    OPEN_GREEN_CHANNEL(
            GreenChannel.class, GreenChannelOpened.class, null, GREEN_CHANNEL_PRECEDES_FILING, REGISTERED, ACCEPTED),
    TELL_RESULT(ResultNotice.class, ResultTold.class, null, RESULT_IS_TOLD_ONCE_THERE_IS_ONE, told()),

    CHANGE_TEAM(TeamChange.class, TeamChanged.class, null, TEAM_NEEDS_FILED_CASE, worked()),
    REQUEST_RECUSAL(RecusalRequest.class, RecusalRequested.class, null, RECUSAL_NEEDS_FILED_CASE, beforeDecision()),
    DECIDE_RECUSAL(RecusalDecision.class, RecusalDecided.class, null, RECUSAL_NEEDS_FILED_CASE, beforeDecision()),
    ADD_EVIDENCE(Evidence.class, EvidenceAdded.class, null, EVIDENCE_NEEDS_FILED_CASE, beforeDecision()),
    EXCLUDE_EVIDENCE(
            EvidenceExclusion.class, EvidenceExcluded.class, null, EVIDENCE_NEEDS_FILED_CASE, beforeDecision()),
    HOLD_EVIDENCE(
            EvidenceHold.class,
            EvidenceHeld.class,
            null,
            HOLD_NEEDS_INVESTIGATION,
            FILED,
            ORDERED,
            BREACHED,
            RECTIFIED),
    DECIDE_HOLD(HoldDecision.class, EvidenceHoldDecided.class, null, EVIDENCE_NEEDS_FILED_CASE, afterFiling()),
    LAPSE_HOLD(HoldLapse.class, EvidenceHoldLapsed.class, null, EVIDENCE_NEEDS_FILED_CASE, afterFiling()),
    QUERY_ACCOUNTS(
            AccountQuery.class,
            AccountQueryApproved.class,
            null,
            ACCOUNTS_NEED_INVESTIGATION,
            FILED,
            ORDERED,
            BREACHED,
            RECTIFIED),
    EXTEND_INVESTIGATION(
            InvestigationExtension.class,
            InvestigationExtended.class,
            null,
            EXTENSION_NEEDS_INVESTIGATION,
            FILED,
            ORDERED,
            BREACHED,
            RECTIFIED),
    SUSPEND(Suspension.class, InvestigationSuspended.class, SUSPENDED, SUSPENSION_NEEDS_INVESTIGATION, FILED),
    RESUME(Resumption.class, InvestigationResumed.class, FILED, RESUMPTION_NEEDS_SUSPENSION, SUSPENDED),
    CONCLUDE(
            Conclusion.class,
            InvestigationConcluded.class,
            INVESTIGATED,
            CONCLUSION_NEEDS_INVESTIGATION,
            FILED,
            INVESTIGATED,
            BREACHED,
            RECTIFIED,
            NOTICED,
            HEARD),

    SERVE_ORDER(OrderService.class, OrderServed.class, null, SERVICE_NEEDS_RUNNING_ORDER, ORDERED),
    EXTEND_ORDER(OrderExtension.class, OrderExtended.class, null, EXTENSION_NEEDS_RUNNING_ORDER, ORDERED),
    SUBMIT_PROOF(
            ProofOfRectification.class, RectificationProofSubmitted.class, null, PROOF_NEEDS_ORDER, ORDERED, BREACHED),
    REVOKE_ORDER(OrderRevocation.class, OrderRevoked.class, null, REVOCATION_NEEDS_ORDER, ORDERED, BREACHED, RECTIFIED),

    NOTIFY(
            PriorNotice.class,
            PriorNoticeServed.class,
            NOTICED,
            NOTICE_NEEDS_CONCLUDED_INVESTIGATION,
            INVESTIGATED,
            BREACHED,
            RECTIFIED,
            NOTICED,
            HEARD,
            REVIEWED,
            DISCUSSED),
    HEAR_STATEMENT(
            PartyStatement.class,
            PartyStatementHeard.class,
            null,
            STATEMENT_NEEDS_NOTICE,
            NOTICED,
            HEARING_REQUESTED,
            HEARD,
            REVIEWED,
            DISCUSSED),
    WAIVE_RIGHTS(RightsWaiver.class, RightsWaived.class, null, STATEMENT_NEEDS_NOTICE, NOTICED),
    REQUEST_HEARING(
            HearingRequest.class,
            HearingRequested.class,
            HEARING_REQUESTED,
            HEARING_NEEDS_NOTICE,
            NOTICED,
            REVIEWED,
            DISCUSSED),
    LAPSE_HEARING(
            HearingLapse.class, HearingRightLapsed.class, null, HEARING_NEEDS_NOTICE, NOTICED, REVIEWED, DISCUSSED),
    INVITE_TO_HEARING(HearingInvitation.class, HearingScheduled.class, null, HEARING_NEEDS_REQUEST, HEARING_REQUESTED),
    HOLD_HEARING(HearingRecord.class, HearingHeld.class, HEARD, HEARING_NEEDS_REQUEST, HEARING_REQUESTED),
    PASS_REVIEW(LegalReview.class, LegalReviewPassed.class, REVIEWED, REVIEW_NEEDS_NOTICE, NOTICED, HEARD),
    RETURN_FROM_REVIEW(LegalReviewReturn.class, LegalReviewReturned.class, null, REVIEW_NEEDS_NOTICE, NOTICED, HEARD),
    DISCUSS(
            Discussion.class,
            CollectivelyDiscussed.class,
            DISCUSSED,
            DISCUSSION_NEEDS_NOTICE,
            NOTICED,
            HEARD,
            REVIEWED),

    SERVE_DECISION(DecisionService.class, DecisionServed.class, PERFORMING, SERVICE_NEEDS_DECISION, DECIDED),
    PAY_FINE(FinePayment.class, FinePaid.class, null, PERFORMANCE_NEEDS_SERVED_DECISION, PERFORMING, ENFORCEMENT),
    PAY_PREMIUMS(PremiumPayment.class, PremiumsPaid.class, null, PREMIUMS_NEED_FILED_CASE, afterFiling()),
    GRANT_INSTALMENTS(Instalments.class, InstalmentsGranted.class, null, PERFORMANCE_NEEDS_SERVED_DECISION, PERFORMING),
    SEEK_REMEDY(
            Remedy.class,
            RemedySought.class,
            null,
            PERFORMANCE_NEEDS_SERVED_DECISION,
            PERFORMING,
            ENFORCEMENT,
            CLOSED,
            ARCHIVED),
    DECIDE_REMEDY(
            RemedyDecision.class,
            RemedyDecided.class,
            null,
            PERFORMANCE_NEEDS_SERVED_DECISION,
            PERFORMING,
            ENFORCEMENT,
            CLOSED,
            ARCHIVED),
    DEMAND(Demand.class, PerformanceDemanded.class, null, PERFORMANCE_NEEDS_SERVED_DECISION, PERFORMING),

    PROPOSE_TRANSFER(
            TransferProposal.class, PoliceTransferProposed.class, null, TRANSFER_NEEDS_OPEN_CASE, transferable()),
    APPROVE_TRANSFER(
            TransferApproval.class, PoliceTransferApproved.class, null, TRANSFER_NEEDS_OPEN_CASE, transferable()),
    REFUSE_TRANSFER(TransferRefusal.class, PoliceTransferRefused.class, null, TRANSFER_NEEDS_OPEN_CASE, transferable()),
    RECORD_POLICE_REPLY(
            PoliceReply.class,
            PoliceReplied.class,
            null,
            POLICE_ANSWERS_A_TRANSFER,
            beforeDecision(DECIDED, TRANSFERRED_POLICE)),
    ASK_POLICE_AGAIN(
            PoliceReconsideration.class,
            PoliceReconsiderationAsked.class,
            null,
            POLICE_ANSWERS_A_TRANSFER,
            beforeDecision(DECIDED, TRANSFERRED_POLICE)),
    ASK_PROSECUTOR(
            Supervision.class,
            ProsecutorAsked.class,
            null,
            POLICE_ANSWERS_A_TRANSFER,
            beforeDecision(DECIDED, TRANSFERRED_POLICE)),
    HAND_OVER_MATERIALS(
            MaterialsHandover.class, MaterialsHandedOver.class, null, POLICE_ANSWERS_A_TRANSFER, TRANSFERRED_POLICE),
    TRANSFER_DEPARTMENT(
            DepartmentTransfer.class,
            CaseTransferredToDepartment.class,
            TRANSFERRED_DEPARTMENT,
            DEPARTMENT_NEEDS_UNDECIDED_CASE,
            beforeDecision(REGISTERED, ACCEPTED)),

    ARCHIVE(Archiving.class, CaseArchived.class, ARCHIVED, ARCHIVE_NEEDS_CLOSED_CASE, CLOSED),
    CORRECT_DECISION(DecisionCorrection.class, DecisionCorrected.class, null, REVISION_NEEDS_DECISION, decided()),
    REVOKE_DECISION(DecisionRevocation.class, DecisionRevoked.class, CLOSED, REVISION_NEEDS_DECISION, decided()),
    CONCLUDE_WRONG_CASE(WrongCaseReview.class, WrongCaseReviewed.class, null, WRONG_CASE_NEEDS_REVISION, decided()),
    MERGE(CaseMerger.class, CaseMergedInto.class, CLOSED, MERGER_NEEDS_OPEN_CASE, beforeDecision(REGISTERED, ACCEPTED));

    private static final Map<Class<?>, StepTable> BY_STEP = by(row -> row.step);
    private static final Map<Class<?>, StepTable> BY_FACT = by(row -> row.fact);

    private final Class<? extends ProcedureStep> step;
    private final Class<? extends ProcedureEvent> fact;
    private final @Nullable CaseStage to;
    private final ProcedureRule rule;
    private final Set<CaseStage> from;

    StepTable(
            Class<? extends ProcedureStep> step,
            Class<? extends ProcedureEvent> fact,
            @Nullable CaseStage to,
            ProcedureRule rule,
            CaseStage... from) {
        this.step = step;
        this.fact = fact;
        this.to = to;
        this.rule = rule;
        this.from = EnumSet.copyOf(Set.of(from));
    }

    public static StepTable of(ProcedureStep step) {
        return Objects.requireNonNull(BY_STEP.get(step.getClass()));
    }

    public static StepTable of(ProcedureEvent fact) {
        return Objects.requireNonNull(BY_FACT.get(fact.getClass()));
    }

    /** @param fact stored name of a fact; empty for one that is none of this table */
    public static Optional<StepTable> named(String fact) {
        return Stream.of(values())
                .filter(row -> row.fact.getSimpleName().equals(fact))
                .findFirst();
    }

    public Class<? extends ProcedureStep> step() {
        return step;
    }

    public Class<? extends ProcedureEvent> fact() {
        return fact;
    }

    public StepPhase phase() {
        return StepPhase.of(step);
    }

    public ProcedureRule rule() {
        return rule;
    }

    public boolean follows(CaseStage stage) {
        return from.contains(stage);
    }

    /** Evidence, proof, payments and what is told may be recorded late, with their own day. */
    boolean atAnyTime() {
        return switch (this) {
            case ADD_EVIDENCE, TELL_RESULT, SERVE_ORDER, SUBMIT_PROOF, PAY_FINE, PAY_PREMIUMS -> true;
            default -> false;
        };
    }

    /** The rule a step breaks that comes at another time than the table says. */
    Optional<ProcedureRule> refusal(CaseStage stage) {
        return from.contains(stage) ? Optional.empty() : Optional.of(rule);
    }

    /** An order given on the spot and revoked leads back into the investigation. */
    CaseStage after(CaseStage stage, ProcedureEvent fact) {
        if (fact instanceof OrderRevoked revoked) {
            return revoked.concluded() ? INVESTIGATED : FILED;
        }
        if (fact instanceof PoliceReplied replied) {
            return afterReply(stage, replied);
        }
        return to == null ? stage : to;
    }

    /** What the police do not take goes on here, where it was. */
    private static CaseStage afterReply(CaseStage stage, PoliceReplied replied) {
        if (replied.filed()) {
            return TRANSFERRED_POLICE;
        }
        return stage != TRANSFERRED_POLICE ? stage : replied.decided() ? DECIDED : INVESTIGATED;
    }

    private static Map<Class<?>, StepTable> by(Function<StepTable, Class<?>> key) {
        return Stream.of(values()).collect(Collectors.toMap(key, row -> row));
    }

    private static CaseStage[] beforeDecision(CaseStage... more) {
        return Stream.concat(
                        Stream.of(
                                FILED,
                                SUSPENDED,
                                INVESTIGATED,
                                ORDERED,
                                BREACHED,
                                RECTIFIED,
                                NOTICED,
                                HEARING_REQUESTED,
                                HEARD,
                                REVIEWED,
                                DISCUSSED),
                        Stream.of(more))
                .toArray(CaseStage[]::new);
    }

    private static CaseStage[] transferable() {
        return beforeDecision(DECIDED);
    }

    private static CaseStage[] worked() {
        return beforeDecision(DECIDED, PERFORMING, ENFORCEMENT);
    }

    private static CaseStage[] afterFiling() {
        return beforeDecision(DECIDED, PERFORMING, ENFORCEMENT, TRANSFERRED_POLICE);
    }

    private static CaseStage[] decided() {
        return new CaseStage[] {DECIDED, PERFORMING, ENFORCEMENT, CLOSED, ARCHIVED};
    }

    private static CaseStage[] told() {
        return beforeDecision(
                ACCEPTED,
                REJECTED,
                REDIRECTED,
                WITHDRAWN,
                DECIDED,
                PERFORMING,
                ENFORCEMENT,
                TRANSFERRED_POLICE,
                TRANSFERRED_DEPARTMENT,
                CLOSED,
                ARCHIVED);
    }
}
