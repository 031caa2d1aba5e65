package inspectorate.query.mergedfiles;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.MergingEvent;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** One document per file that something was ever proposed for; each is folded from its own file alone. */
@Component
class MergedFileProjection implements Projection<MergedFile> {

    @Override
    public String name() {
        return "mergedFiles";
    }

    @Override
    public int generation() {
        return 2;
    }

    @Override
    public Class<MergedFile> documentType() {
        return MergedFile.class;
    }

    @Override
    public boolean perFile() {
        return true;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(EmployerEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return switch (recorded.event()) {
            case FileTakenIn _, FileReleased _ -> Set.of();
            case MergingEvent event -> Set.of(event.employerId().value());
            default -> Set.of();
        };
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public MergedFile blank(String key) {
        return MergedFileFold.blank(key);
    }

    @Override
    public MergedFile fold(MergedFile file, Recorded recorded) {
        return recorded.event() instanceof EmployerEvent event
                ? MergedFileFold.after(file, event, ChronoUnit.MICROS.between(Instant.EPOCH, recorded.recordedAt()))
                : file;
    }

    @Override
    public boolean worthKeeping(MergedFile file) {
        return !file.survivorId().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("state", "survivorId", "fileName");
    }

    @Override
    public String cellOf(MergedFile file) {
        return file.cellId();
    }
}
