package inspectorate.api.console;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Facts by what they are about, so that a timeline can be filtered without knowing every name. */
public enum KindGroup {
    FILE(
            "EmployerRegistered",
            "EmployerIdentified",
            "EmployerRenamed",
            "EmployerAssignedToGridCell",
            "FileMergeProposed",
            "FileMerged",
            "FileTakenIn",
            "FileUnmergeProposed",
            "FileUnmerged",
            "FileReleased",
            "FileProposalRefused",
            "EmployerFactRetracted"),
    INTAKE(
            "IntakeRegistered",
            "CaseAccepted",
            "IntakeRejected",
            "CaseWithdrawn",
            "CaseFiled",
            "SupplementRequested",
            "SupplementProvided",
            "IntakeAssessed",
            "IntakeRedirected",
            "GroupComplaintFormed",
            "GreenChannelOpened",
            "ResultTold"),
    INVESTIGATION(
            "TeamChanged",
            "RecusalRequested",
            "RecusalDecided",
            "EvidenceAdded",
            "EvidenceExcluded",
            "EvidenceHeld",
            "EvidenceHoldDecided",
            "EvidenceHoldLapsed",
            "AccountQueryApproved",
            "InvestigationExtended",
            "InvestigationSuspended",
            "InvestigationResumed",
            "InvestigationConcluded"),
    CLUE(
            "ClueReported",
            "ClueEmployerIdentified",
            "EmployerEducated",
            "RectificationUrged",
            "MediationRecorded",
            "RectifiedOnUrging",
            "RectificationRefused",
            "IncidentSignReported",
            "ClueEscalated",
            "ClueBecameCase",
            "ClueDismissed",
            "ClueResultTold",
            "ClueFactRetracted"),
    ARREARS("WageArrearsReported", "WagesPaid"),
    ORDER(
            "RectificationOrderIssued",
            "RectificationVerified",
            "RectificationPartlyVerified",
            "OrderBreached",
            "EmployerAbsconded",
            "OrderServed",
            "OrderExtended",
            "RectificationProofSubmitted",
            "OrderRevoked"),
    DECISION(
            "HandlingDecided",
            "PenaltyImposed",
            "CaseTransferredToPolice",
            "CourtEnforcementApplied",
            "CasePublished",
            "CaseClosed",
            "PriorNoticeServed",
            "PartyStatementHeard",
            "RightsWaived",
            "HearingRequested",
            "HearingRightLapsed",
            "HearingScheduled",
            "HearingHeld",
            "LegalReviewPassed",
            "LegalReviewReturned",
            "CollectivelyDiscussed",
            "DecisionServed",
            "FinePaid",
            "PremiumsPaid",
            "InstalmentsGranted",
            "RemedySought",
            "RemedyDecided",
            "PerformanceDemanded",
            "PoliceTransferProposed",
            "PoliceTransferApproved",
            "PoliceTransferRefused",
            "PoliceReplied",
            "PoliceReconsiderationAsked",
            "ProsecutorAsked",
            "MaterialsHandedOver",
            "CaseTransferredToDepartment",
            "CaseArchived",
            "DecisionCorrected",
            "DecisionRevoked",
            "WrongCaseReviewed",
            "CaseMergedInto",
            "CaseFactRetracted"),
    VISIT("InspectionRecorded", "InspectionFactRetracted"),
    LISTING(
            "ListingCandidateFound",
            "ListingProposed",
            "ListingDropped",
            "ListingLapsed",
            "ListingBasisLost",
            "EmployerBlacklisted",
            "EmployerRemovedFromBlacklist",
            "ListingFactRetracted"),
    GRADE("IntegrityGradeAssigned", "RatingFactRetracted"),
    PAPER("PaperIssued", "PaperMigrated", "PaperVoided"),
    ATTACHMENT("AttachmentAdded", "AttachmentRemoved");

    static final Set<KindGroup> OF_CASES = Set.of(INTAKE, INVESTIGATION, ARREARS, ORDER, DECISION);

    private final List<String> kinds;

    KindGroup(String... kinds) {
        this.kinds = List.of(kinds);
    }

    public List<String> kinds() {
        return kinds;
    }

    static Set<String> kindsOf(Collection<KindGroup> groups) {
        return groups.stream().flatMap(group -> group.kinds.stream()).collect(Collectors.toSet());
    }

    static boolean ofCase(String kind) {
        return OF_CASES.stream().anyMatch(group -> group.kinds.contains(kind));
    }
}
