package inspectorate.api.papers;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A paper on its way to a browser, which is to keep no copy and to run nothing in it. */
public final class Sheets {

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    private Sheets() {}

    public static ResponseEntity<byte[]> pdf(String paperId, byte[] pdf) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + paperId + ".pdf\"")
                .body(pdf);
    }

    public static ResponseEntity<byte[]> page(byte[] page) {
        return ResponseEntity.ok()
                .contentType(PAGE)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(page);
    }
}
