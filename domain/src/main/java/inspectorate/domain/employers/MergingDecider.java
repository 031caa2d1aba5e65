package inspectorate.domain.employers;

import static inspectorate.domain.employers.EmployerRule.EMPLOYER_IS_REGISTERED;
import static inspectorate.domain.employers.MergingRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerState.Identified;
import inspectorate.domain.employers.EmployerState.Provisional;
import inspectorate.domain.employers.EmployerState.Unregistered;
import inspectorate.domain.employers.FileStanding.Proposal;
import inspectorate.domain.employers.MergingCommand.*;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.GridCellId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Every decision about two files being one. Groups are flat: a survivor is part of no other file. */
final class MergingDecider {

    private MergingDecider() {}

    /** What is recorded in the file that is merged, and in its survivor. */
    record Decision(List<MergingEvent> inFile, List<MergingEvent> inSurvivor) {}

    /** @param file what holds in the file that is merged or to be merged */
    static Decision decide(List<EmployerEvent> file, List<EmployerEvent> survivor, MergingCommand command) {
        FILES_DIFFER.require(!command.employerId().equals(command.survivorId()));
        var pair = new Pair(
                EmployerDecider.fold(file),
                FileStanding.of(file),
                EmployerDecider.fold(survivor),
                FileStanding.of(survivor));
        return switch (command) {
            case ProposeMerge propose -> {
                pair.requireMergeable();
                MergingDays.require(propose.fact(), file, survivor);
                yield pair.proposing(
                        propose.reason(),
                        new FileMergeProposed(
                                propose.employerId(),
                                propose.fact(),
                                propose.survivorId(),
                                propose.reason().strip(),
                                propose.proposer()));
            }
            case ProposeUnmerge propose -> {
                ONLY_A_MERGED_FILE_IS_UNMERGED.require(pair.standing().partOf(propose.survivorId()));
                MergingDays.require(propose.fact(), file, survivor);
                yield pair.proposing(
                        propose.reason(),
                        new FileUnmergeProposed(
                                propose.employerId(),
                                propose.fact(),
                                propose.survivorId(),
                                propose.reason().strip(),
                                propose.proposer()));
            }
            case ConfirmProposal confirm -> {
                var proposal = pair.proposal(command);
                SECOND_OFFICER_CONFIRMS.require(!confirm.decider().equals(proposal.proposer()));
                MergingDays.require(confirm.fact(), file, survivor);
                yield proposal.merge() ? merged(pair, proposal, confirm) : unmerged(pair, proposal, confirm);
            }
            case RefuseProposal refuse -> {
                pair.proposal(command);
                MERGING_STATES_REASON.require(!refuse.reason().isBlank());
                yield new Decision(
                        List.of(new FileProposalRefused(
                                refuse.employerId(),
                                refuse.fact(),
                                refuse.survivorId(),
                                refuse.reason().strip(),
                                refuse.decider())),
                        List.of());
            }
        };
    }

    private static Decision merged(Pair pair, Proposal proposal, ConfirmProposal confirm) {
        pair.requireMergeable();
        AccountId proposer = proposal.proposer();
        return new Decision(
                List.of(new FileMerged(
                        confirm.employerId(),
                        confirm.fact(),
                        confirm.survivorId(),
                        proposal.reason(),
                        proposer,
                        confirm.decider())),
                List.of(new FileTakenIn(
                        confirm.survivorId(),
                        pair.inSurvivorsCell(confirm.fact()),
                        confirm.employerId(),
                        codeOf(pair.file()),
                        proposal.reason(),
                        proposer,
                        confirm.decider())));
    }

    private static Decision unmerged(Pair pair, Proposal proposal, ConfirmProposal confirm) {
        AccountId proposer = proposal.proposer();
        return new Decision(
                List.of(new FileUnmerged(
                        confirm.employerId(),
                        confirm.fact(),
                        confirm.survivorId(),
                        proposal.reason(),
                        proposer,
                        confirm.decider())),
                List.of(new FileReleased(
                        confirm.survivorId(),
                        pair.inSurvivorsCell(confirm.fact()),
                        confirm.employerId(),
                        proposal.reason(),
                        proposer,
                        confirm.decider())));
    }

    /** Both files as they are. */
    private record Pair(
            EmployerState file, FileStanding standing, EmployerState survivor, FileStanding survivorStanding) {

        void requireMergeable() {
            FILES_ARE_OF_ONE_JURISDICTION.require(
                    cellOf(file).jurisdiction().equals(cellOf(survivor).jurisdiction()));
            FILE_IS_NOT_MERGED.require(standing.survivor() == null);
            FILE_HAS_TAKEN_IN_NO_OTHER.require(standing.members().isEmpty());
            SURVIVOR_STANDS_BY_ITSELF.require(survivorStanding.survivor() == null);
            var code = codeOf(file);
            var survivors = codeOf(survivor);
            CREDIT_CODES_DO_NOT_DIFFER.require(code == null || survivors == null || code.equals(survivors));
            CREDIT_CODES_DO_NOT_DIFFER.require(survivorStanding.agreesWith(code));
        }

        Decision proposing(String reason, MergingEvent proposed) {
            MERGING_STATES_REASON.require(!reason.isBlank());
            ONE_PROPOSAL_IS_OPEN.require(standing.open() == null);
            return new Decision(List.of(proposed), List.of());
        }

        Proposal proposal(MergingCommand command) {
            var open = standing.open();
            MERGING_NEEDS_PROPOSAL.require(open != null && open.survivor().equals(command.survivorId()));
            return Objects.requireNonNull(open);
        }

        Fact inSurvivorsCell(Fact fact) {
            return fact.in(cellOf(survivor));
        }
    }

    /** A file that is part of another keeps its code; a survivor never has another code than its members. */
    static void requireCodeMayBecome(@Nullable CreditCode code, List<EmployerEvent> file) {
        var standing = FileStanding.of(file);
        IDENTITY_IS_KEPT_BY_SURVIVOR.require(standing.survivor() == null);
        CREDIT_CODES_DO_NOT_DIFFER.require(standing.agreesWith(code));
    }

    static @Nullable CreditCode codeOf(EmployerState state) {
        return state instanceof Identified identified ? identified.creditCode() : null;
    }

    private static GridCellId cellOf(EmployerState state) {
        return switch (state) {
            case Unregistered _ -> throw new RuleViolated(EMPLOYER_IS_REGISTERED);
            case Provisional provisional -> provisional.cellId();
            case Identified identified -> identified.cellId();
        };
    }
}
