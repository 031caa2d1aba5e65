package inspectorate.query.mergedfiles;

import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.mergedfiles.MergedFile.Period;
import inspectorate.query.mergedfiles.MergedFile.State;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each fact means for a file that is merged. */
final class MergedFileFold {

    private MergedFileFold() {}

    static MergedFile blank(String fileId) {
        return new MergedFile(fileId, "", "", "", State.UNMERGED, "", "", null, null, List.of());
    }

    static MergedFile after(MergedFile file, EmployerEvent event, long recordedMicros) {
        return switch (event) {
            case EmployerRegistered registered ->
                file.named(registered.name(), registered.fact().cellId().value());
            case EmployerRenamed renamed -> file.named(renamed.name(), file.cellId());
            case EmployerAssignedToGridCell assigned ->
                file.named(file.fileName(), assigned.fact().cellId().value());
            case MergingEvent merging -> after(file, merging, recordedMicros);
            case EmployerIdentified _, EmployerFactRetracted _ -> file;
        };
    }

    private static MergedFile after(MergedFile file, MergingEvent event, long recordedMicros) {
        var countsFrom = event.fact().countsFrom();
        return switch (event) {
            case FileMergeProposed(var _, var _, EmployerId survivor, String reason, AccountId proposer) ->
                said(file, event, survivor, State.MERGE_PROPOSED, reason, proposer.value(), null);
            case FileUnmergeProposed(var _, var _, EmployerId survivor, String reason, AccountId proposer) ->
                said(file, event, survivor, State.UNMERGE_PROPOSED, reason, proposer.value(), null);
            case FileProposalRefused(var _, var _, EmployerId survivor, String reason, AccountId decider) ->
                said(
                        file,
                        event,
                        survivor,
                        file.state().merged() ? State.UNMERGE_REFUSED : State.MERGE_REFUSED,
                        reason,
                        file.proposerId(),
                        decider);
            case FileMerged(var _, var _, EmployerId survivor, String reason, AccountId proposer, AccountId decider) ->
                said(file, event, survivor, State.MERGED, reason, proposer.value(), decider)
                        .during(Stream.concat(
                                        file.periods().stream(),
                                        Stream.of(Period.begun(survivor.value(), recordedMicros, countsFrom)))
                                .toList());
            case FileUnmerged(
                    var _,
                    var _,
                    EmployerId survivor,
                    String reason,
                    AccountId proposer,
                    AccountId decider) ->
                said(file, event, survivor, State.UNMERGED, reason, proposer.value(), decider)
                        .during(file.periods().stream()
                                .map(period -> period.endedAt(recordedMicros, countsFrom))
                                .toList());
            case FileTakenIn _, FileReleased _ -> file;
        };
    }

    private static MergedFile said(
            MergedFile file,
            MergingEvent event,
            EmployerId survivor,
            State state,
            String reason,
            @Nullable String proposerId,
            @Nullable AccountId decider) {
        return new MergedFile(
                file.fileId(),
                file.fileName(),
                file.cellId(),
                survivor.value(),
                state,
                event.fact().on().value(),
                reason,
                proposerId,
                decider == null ? null : decider.value(),
                file.periods());
    }
}
