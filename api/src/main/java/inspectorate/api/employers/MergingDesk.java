package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.employers.MergingCommand.*;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.mergedfiles.MergedFiles;
import inspectorate.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where one officer proposes that two files are one, or are not, and another confirms or refuses it. */
@Component
public class MergingDesk {

    private final Desk desk;
    private final MergedFiles files;
    private final KnownMergings mergings;

    MergingDesk(Desk desk, MergedFiles files, KnownMergings mergings) {
        this.desk = desk;
        this.files = files;
        this.mergings = mergings;
    }

    /** Both files must lie in the caller's territory. */
    public Done proposeMerge(
            Caller caller, @Nullable String key, EmployerId file, EmployerId survivor, BusinessDate on, String reason) {
        desk.employer(caller, survivor.value());
        var fact = desk.fact(desk.employer(caller, file.value()), on);
        return desk.send(caller, key, file.value(), new ProposeMerge(file, survivor, fact, reason, caller.accountId()));
    }

    /** By whoever sees the file's own cell, or its survivor. */
    public Done proposeUnmerge(Caller caller, @Nullable String key, EmployerId file, BusinessDate on, String reason) {
        var merged = find(caller, file);
        var fact = caller.scope().covers(merged.cellId())
                ? fact(merged, on)
                : desk.fact(desk.employer(caller, merged.survivorId()), on);
        return desk.send(
                caller,
                key,
                file.value(),
                new ProposeUnmerge(file, survivor(merged), fact, reason, caller.accountId()));
    }

    /** Carries out what is proposed for the file, whichever it is. */
    public Done confirm(Caller caller, @Nullable String key, EmployerId file, BusinessDate on) {
        var merged = inTerritory(caller, file);
        desk.employer(caller, merged.survivorId());
        return desk.send(
                caller,
                key,
                file.value(),
                new ConfirmProposal(file, survivor(merged), fact(merged, on), caller.accountId()));
    }

    public Done refuse(Caller caller, @Nullable String key, EmployerId file, BusinessDate on, String reason) {
        var merged = inTerritory(caller, file);
        return desk.send(
                caller,
                key,
                file.value(),
                new RefuseProposal(file, survivor(merged), fact(merged, on), reason, caller.accountId()));
    }

    /** What was said last of the file and another one. */
    public MergedFile find(Caller caller, EmployerId file) {
        return mergings.find(caller, file.value(), AsOf.NOW)
                .orElseThrow(() -> new UnknownHere("merging", file.value()));
    }

    private MergedFile inTerritory(Caller caller, EmployerId file) {
        return files.find(file.value(), AsOf.NOW, caller.scope())
                .orElseThrow(() -> new UnknownHere("merging", file.value()));
    }

    private static EmployerId survivor(MergedFile merged) {
        return new EmployerId(merged.survivorId());
    }

    private Fact fact(MergedFile merged, BusinessDate on) {
        return desk.fact(new GridCellId(merged.cellId()), on);
    }
}
