package inspectorate.api.attachments;

import static inspectorate.api.files.FileRule.FILE_SAYS_SOMETHING;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Place;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.attachments.AttachedFile;
import inspectorate.domain.attachments.AttachmentCommand.AddAttachment;
import inspectorate.domain.attachments.AttachmentCommand.RemoveAttachment;
import inspectorate.domain.ids.AttachmentId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.attachments.AttachmentCard;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.projection.AsOf;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where files come into a case's folder, are looked at and taken out; REST and the console both come here. */
@Component
public class AttachmentDesk {

    private final Desk desk;
    private final CaseDesk cases;
    private final Attachments attachments;
    private final SealedFiles files;
    private final FileTypes types;
    private final Previews previews;
    private final long atMost;

    /** @param atMost longest file taken, in megabytes */
    AttachmentDesk(
            Desk desk,
            CaseDesk cases,
            Attachments attachments,
            SealedFiles files,
            FileTypes types,
            Previews previews,
            @Value("${inspectorate.files.megabytes:500}") long atMost) {
        this.desk = desk;
        this.cases = cases;
        this.attachments = attachments;
        this.files = files;
        this.types = types;
        this.previews = previews;
        this.atMost = atMost * 1_000_000;
    }

    /** The file is sealed before it is recorded: nothing is ever recorded that is not there. */
    public Done add(Caller caller, @Nullable String key, CaseId caseId, Upload upload) throws IOException {
        var employer =
                desk.employer(caller, cases.card(caller, caseId, AsOf.NOW).employerId());
        var fact = desk.fact(employer, upload.on());
        var id = new AttachmentId(Commands.newId(caller, key, "attachment"));
        var place = new Place(caseId.value(), id.value());
        var file = keep(place, upload);
        try {
            return desk.send(
                    caller,
                    key,
                    id.value(),
                    new AddAttachment(
                            id,
                            new EmployerId(employer.employerId()),
                            fact,
                            caseId,
                            upload.kind(),
                            upload.shows(),
                            upload.giver(),
                            upload.giverId(),
                            file));
        } catch (RuleViolated | AccessDeniedException refused) {
            // under a key the same file may have been recorded before
            if (key == null) {
                files.discard(place, file.contentHash());
            }
            throw refused;
        }
    }

    private AttachedFile keep(Place place, Upload upload) throws IOException {
        try (var content = new BufferedInputStream(upload.content().getInputStream(), 1 << 16)) {
            var type = types.of(content, upload.fileName());
            var kept = files.keep(place, content, atMost);
            if (kept.bytes() == 0) {
                files.discard(place, kept.hash());
                FILE_SAYS_SOMETHING.require(false);
            }
            files.label(place, upload.fileName());
            return new AttachedFile(type, kept.hash(), kept.bytes(), preview(place, type, kept.hash()), place.keyId());
        }
    }

    private @Nullable String preview(Place place, String type, String hash) throws IOException {
        try (var content = files.open(place, hash)) {
            var small = previews.of(type, content);
            return small.isEmpty()
                    ? null
                    : files.keep(place, new ByteArrayInputStream(small.get()), atMost)
                            .hash();
        }
    }

    public Done remove(Caller caller, @Nullable String key, CaseId caseId, AttachmentId id, String reason) {
        var fact = desk.fact(desk.employer(caller, card(caller, caseId, id).employerId()));
        return desk.send(caller, key, id.value(), new RemoveAttachment(id, fact, reason));
    }

    public AttachmentCard card(Caller caller, CaseId caseId, AttachmentId id) {
        return attachments
                .find(id.value(), caller.scope())
                .filter(card -> card.caseId().equals(caseId.value()))
                .orElseThrow(() -> new UnknownHere("file", id.value()));
    }

    /**
     * A file to look at.
     *
     * @param name as it came; the id where it cannot be read any more
     * @param shown whether a browser shows it by itself
     */
    public record Shown(Resource content, String mediaType, String name, boolean shown) {}

    public Shown content(Caller caller, CaseId caseId, AttachmentId id) throws IOException {
        var card = card(caller, caseId, id);
        var file = Objects.requireNonNull(card.file());
        var place = place(card, file);
        // what is lost or cannot be opened is said before anything is sent
        files.open(place, file.contentHash()).close();
        return new Shown(
                new SealedResource(files, place, file.contentHash(), file.bytes()),
                file.mediaType(),
                files.label(place).orElse(id.value()),
                FileTypes.shown(file.mediaType()));
    }

    /** Empty where none could be made. */
    public Optional<byte[]> preview(Caller caller, CaseId caseId, AttachmentId id) throws IOException {
        var card = card(caller, caseId, id);
        var file = Objects.requireNonNull(card.file());
        return file.previewHash() == null
                ? Optional.empty()
                : Optional.of(files.read(place(card, file), file.previewHash()));
    }

    /** The name it came with; the id where that cannot be read any more. */
    public String name(AttachmentCard card) {
        try {
            return files.label(place(card, Objects.requireNonNull(card.file()))).orElse(card.attachmentId());
        } catch (IOException unreachable) {
            return card.attachmentId();
        }
    }

    private static Place place(AttachmentCard card, AttachedFile file) {
        return new Place(file.keyId(), card.attachmentId());
    }
}
