package inspectorate.domain.employers;

import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether a file stands by itself.
 *
 * @param survivor the file it is part of; null if none
 * @param members the files that are part of it, with their codes
 * @param open what is proposed and not decided; null if nothing is
 */
record FileStanding(
        @Nullable EmployerId survivor,
        Map<EmployerId, Optional<CreditCode>> members,
        @Nullable Proposal open) {

    /** @param merge false where it is to unmerge */
    record Proposal(boolean merge, EmployerId survivor, String reason, AccountId proposer) {}

    static FileStanding of(List<? extends EmployerEvent> events) {
        var standing = new FileStanding(null, Map.of(), null);
        for (var event : events) {
            standing = event instanceof MergingEvent merging ? standing.after(merging) : standing;
        }
        return standing;
    }

    private FileStanding after(MergingEvent event) {
        return switch (event) {
            case FileMergeProposed proposed ->
                proposed(new Proposal(true, proposed.survivorId(), proposed.reason(), proposed.proposer()));
            case FileUnmergeProposed proposed ->
                proposed(new Proposal(false, proposed.survivorId(), proposed.reason(), proposed.proposer()));
            case FileProposalRefused _ -> proposed(null);
            case FileMerged merged -> new FileStanding(merged.survivorId(), members, null);
            case FileUnmerged _ -> new FileStanding(null, members, null);
            case FileTakenIn taken -> with(taken.mergedId(), taken.creditCode());
            case FileReleased released -> without(released.mergedId());
        };
    }

    private FileStanding proposed(@Nullable Proposal proposal) {
        return new FileStanding(survivor, members, proposal);
    }

    private FileStanding with(EmployerId member, @Nullable CreditCode code) {
        var more = new LinkedHashMap<>(members);
        more.put(member, Optional.ofNullable(code));
        return new FileStanding(survivor, Collections.unmodifiableMap(more), open);
    }

    private FileStanding without(EmployerId member) {
        var fewer = new LinkedHashMap<>(members);
        fewer.remove(member);
        return new FileStanding(survivor, Collections.unmodifiableMap(fewer), open);
    }

    boolean partOf(EmployerId other) {
        return Objects.equals(survivor, other);
    }

    /** True where no file that is part of this one has another code. */
    boolean agreesWith(@Nullable CreditCode code) {
        return code == null
                || members.values().stream().flatMap(Optional::stream).allMatch(code::equals);
    }
}
