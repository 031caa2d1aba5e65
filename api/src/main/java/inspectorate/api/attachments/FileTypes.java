package inspectorate.api.attachments;

import static inspectorate.api.files.FileRule.FILE_TYPE_IS_TAKEN;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.springframework.stereotype.Component;

/** What a file is, by its content; its name only tells apart what looks alike inside, such as tables and texts. */
@Component
class FileTypes {

    private static final Set<String> TAKEN = Set.of(
            "application/pdf",
            "application/msword",
            "application/vnd.ms-excel",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/x-tika-ooxml",
            "application/x-tika-msoffice",
            "text/plain",
            "text/csv");
    private static final Set<String> NEVER = Set.of("image/svg+xml");
    private static final Set<String> SHOWN = Set.of("application/pdf", "text/plain", "text/csv");

    private final Detector detector;

    FileTypes() {
        try {
            detector = new TikaConfig().getDetector();
        } catch (TikaException | IOException unusable) {
            throw new IllegalStateException(unusable);
        }
    }

    /** Reads the beginning of the content, which can be read again from there. */
    String of(InputStream content, String fileName) throws IOException {
        var name = new Metadata();
        name.set(TikaCoreProperties.RESOURCE_NAME_KEY, fileName);
        var type = detector.detect(content, name).getBaseType().toString();
        FILE_TYPE_IS_TAKEN.require(taken(type));
        return type;
    }

    private static boolean taken(String type) {
        return TAKEN.contains(type)
                || !NEVER.contains(type)
                        && (type.startsWith("image/") || type.startsWith("video/") || type.startsWith("audio/"));
    }

    /** What a browser shows by itself; everything else is only saved. */
    static boolean shown(String type) {
        return SHOWN.contains(type) || !TAKEN.contains(type);
    }
}
