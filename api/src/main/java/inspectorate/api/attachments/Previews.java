package inspectorate.api.attachments;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import net.coobird.thumbnailator.Thumbnails;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Small pictures of images and of the first page of a PDF. What cannot be drawn has none. */
@Component
class Previews {

    private static final Logger LOG = LoggerFactory.getLogger(Previews.class);
    private static final int SIDE = 240;
    private static final long MOST_PIXELS = 60_000_000;
    private static final int LARGEST_PDF = 20_000_000;
    private static final int DOTS_PER_INCH = 40;

    Optional<byte[]> of(String mediaType, SeekableByteChannel content) {
        try {
            if (mediaType.startsWith("image/")) {
                return ofImage(content);
            }
            return mediaType.equals("application/pdf") && content.size() <= LARGEST_PDF
                    ? Optional.of(ofPdf(Channels.newInputStream(content)))
                    : Optional.empty();
        } catch (IOException | RuntimeException | LinkageError undrawable) {
            // damaged, encrypted, or no fonts and drawing libraries on this machine
            LOG.debug("There is no preview: {}", undrawable.toString());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> ofImage(SeekableByteChannel content) throws IOException {
        if (!drawable(Channels.newInputStream(content))) {
            return Optional.empty();
        }
        content.position(0);
        var small = new ByteArrayOutputStream();
        Thumbnails.of(Channels.newInputStream(content))
                .size(SIDE, SIDE)
                .imageType(BufferedImage.TYPE_INT_RGB)
                .outputFormat("jpg")
                .toOutputStream(small);
        return Optional.of(small.toByteArray());
    }

    /** Its size is in the first bytes, so that an image made to fill the memory is never unpacked. */
    private static boolean drawable(InputStream content) throws IOException {
        try (var image = ImageIO.createImageInputStream(content)) {
            var readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                return false;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, true, true);
                return (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        }
    }

    private static byte[] ofPdf(InputStream content) throws IOException {
        try (var document = Loader.loadPDF(content.readAllBytes())) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH);
            var small = new ByteArrayOutputStream();
            Thumbnails.of(page).size(SIDE, SIDE).outputFormat("jpg").toOutputStream(small);
            return small.toByteArray();
        }
    }
}
