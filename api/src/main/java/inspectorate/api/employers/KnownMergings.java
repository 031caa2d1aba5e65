package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.mergedfiles.MergedFiles;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may know that a file is part of another: whoever sees its own cell, and whoever sees the file that it is part of. */
@Component
public class KnownMergings {

    private final MergedFiles files;
    private final EmployerCards cards;

    KnownMergings(MergedFiles files, EmployerCards cards) {
        this.files = files;
        this.cards = cards;
    }

    /** What was said last of the file and another one, for who may know of it at that point. */
    public Optional<MergedFile> find(Caller caller, String fileId, AsOf asOf) {
        return files.findAddressed(fileId, Scope.ALL).filter(file -> isKnown(caller.scope(), file, asOf));
    }

    private boolean isKnown(Scope scope, MergedFile file, AsOf asOf) {
        return scope.covers(file.cellId())
                || file.mergedInto(asOf)
                        .flatMap(survivor -> cards.findAddressed(survivor, scope))
                        .isPresent();
    }
}
