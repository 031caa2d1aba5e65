package inspectorate.api.papers;

import inspectorate.api.files.FileRule;
import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Place;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.IssuedAs;
import inspectorate.domain.papers.PaperNumber;
import inspectorate.query.papers.PaperCard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Papers as they went out: page and print, sealed under the paper's own key. */
@Component
class PaperArchive {

    private static final int AT_MOST = 20_000_000;

    private final PaperPage pages;
    private final PaperPress press;
    private final SealedFiles files;

    PaperArchive(PaperPage pages, PaperPress press, SealedFiles files) {
        this.pages = pages;
        this.press = press;
        this.files = files;
    }

    String page(PaperText text) {
        return pages.of(text);
    }

    IssuedAs keep(PaperId id, PaperNumber number, PaperText text) {
        var page = pages.of(text);
        var pdf = press.print(page);
        try {
            var place = new Place(id.value(), id.value());
            var kept = files.keep(place, new ByteArrayInputStream(pdf), AT_MOST);
            var set = files.keep(place, new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)), AT_MOST);
            return new IssuedAs(number, kept.hash(), kept.bytes(), set.hash(), id.value());
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** For a command that is repeated: the sheet it led to. */
    IssuedAs asKept(PaperCard paper, PaperNumber number) {
        return new IssuedAs(
                number, text(paper.contentHash()), paper.bytes(), text(paper.pageHash()), text(paper.keyId()));
    }

    private static String text(@Nullable String known) {
        return Objects.requireNonNullElse(known, "");
    }

    void discard(IssuedAs sheet) {
        try {
            var place = new Place(sheet.keyId(), sheet.keyId());
            files.discard(place, sheet.contentHash());
            files.discard(place, sheet.pageHash());
        } catch (IOException left) {
            // nothing names it: the operator's check finds it
        }
    }

    byte[] pdf(PaperCard paper) {
        return read(paper, paper.contentHash());
    }

    byte[] page(PaperCard paper) {
        return read(paper, paper.pageHash());
    }

    private byte[] read(PaperCard paper, @Nullable String hash) {
        if (hash == null || paper.keyId() == null) {
            throw new RuleViolated(FileRule.FILE_IS_THERE);
        }
        try {
            return files.read(new Place(paper.keyId(), paper.paperId()), hash);
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
