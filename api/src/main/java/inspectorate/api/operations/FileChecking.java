package inspectorate.api.operations;

import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Place;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.Work;
import inspectorate.api.operations.FileCheckReport.Damage;
import inspectorate.api.operations.FileCheckReport.Part;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.attachments.AttachedFile;
import inspectorate.query.attachments.AttachmentCard;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.papers.PaperCard;
import inspectorate.query.papers.Papers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One check of all files: each is read whole and compared, then what nobody names is counted. */
final class FileChecking implements Work {

    private static final int MOST_LISTED = 500;
    private static final Duration BEING_WRITTEN = Duration.ofDays(1);

    private final SealedFiles files;
    private final Papers papers;
    private final Attachments attachments;
    private final Clock clock;
    private final Consumer<FileCheckReport> ended;
    private final Instant startedAt;
    private final AtomicLong checked = new AtomicLong();
    private final AtomicLong damaged = new AtomicLong();
    private final AtomicLong unnamed = new AtomicLong();
    private final List<Damage> damages = new CopyOnWriteArrayList<>();
    private final Set<String> named = new HashSet<>();

    FileChecking(
            SealedFiles files,
            Papers papers,
            Attachments attachments,
            Clock clock,
            Set<String> ownNames,
            Consumer<FileCheckReport> ended) {
        this.files = files;
        this.papers = papers;
        this.attachments = attachments;
        this.clock = clock;
        this.ended = ended;
        this.startedAt = clock.instant();
        named.addAll(ownNames);
    }

    @Override
    public void run(Hold hold) {
        papers.each(paper -> check(hold, paper));
        attachments.each(attachment -> check(hold, attachment));
        countUnnamed();
        ended.accept(report(clock.instant()));
    }

    private void check(Hold hold, PaperCard paper) {
        hold.require();
        if (paper.keyId() != null) {
            var place = new Place(paper.keyId(), paper.paperId());
            check(place, paper.contentHash(), Part.PAPER, paper.caseId());
            check(place, paper.pageHash(), Part.PAPER_PAGE, paper.caseId());
        }
    }

    private void check(Hold hold, AttachmentCard attachment) {
        hold.require();
        AttachedFile file = attachment.file();
        if (file != null) {
            var place = new Place(file.keyId(), attachment.attachmentId());
            named.add(files.nameOfLabel(place));
            check(place, file.contentHash(), Part.ATTACHMENT, attachment.caseId());
            check(place, file.previewHash(), Part.ATTACHMENT_PREVIEW, attachment.caseId());
        }
    }

    private void check(Place place, @Nullable String hash, Part part, String caseId) {
        if (hash == null) {
            return;
        }
        named.add(files.nameOf(place, hash));
        checked.incrementAndGet();
        try {
            files.requireUnaltered(place, hash);
        } catch (RuleViolated refused) {
            damaged.incrementAndGet();
            if (damages.size() < MOST_LISTED) {
                damages.add(new Damage(part, place.id(), caseId, refused.rule().name()));
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    private void countUnnamed() {
        var before = clock.instant().minus(BEING_WRITTEN);
        try {
            files.each(lying -> {
                if (!named.contains(lying.name()) && lying.since().isBefore(before)) {
                    unnamed.incrementAndGet();
                }
            });
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    @Override
    public Object progress() {
        return report(null);
    }

    private FileCheckReport report(@Nullable Instant endedAt) {
        return new FileCheckReport(
                startedAt, endedAt, checked.get(), damaged.get(), List.copyOf(damages), unnamed.get());
    }
}
