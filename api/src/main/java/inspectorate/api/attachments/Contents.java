package inspectorate.api.attachments;

import inspectorate.api.attachments.AttachmentDesk.Shown;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file on its way to a browser, which runs nothing in it; Spring answers ranges of a resource by itself. */
public final class Contents {

    private static final String NOTHING_RUNS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private Contents() {}

    public static ResponseEntity<Resource> of(Shown shown) {
        var disposition = (shown.shown() ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(shown.name(), StandardCharsets.UTF_8)
                .build();
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(shown.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        // a browser's own viewer of PDF does not work in a sandbox
        if (!shown.mediaType().equals(MediaType.APPLICATION_PDF_VALUE)) {
            answer.header("Content-Security-Policy", NOTHING_RUNS);
        }
        return answer.body(shown.content());
    }

    public static ResponseEntity<byte[]> preview(byte[] picture) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noStore())
                .body(picture);
    }
}
