package inspectorate.infra.files;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.support.DefaultMultipartHttpServletRequest;

/**
 * The container would write files that come in as they are into a temporary directory. Here they are sealed while they
 * are read, which is when somebody first asks for a parameter or a part.
 */
final class SealedMultipartRequest extends DefaultMultipartHttpServletRequest implements Closeable {

    private static final int PARTS = 50;
    private static final int TEXT_BYTES = 1 << 20;

    private final PassingFiles passing;
    private final long atMost;
    private final List<SealedPart> files = new ArrayList<>();
    private @Nullable MultipartException failure;

    SealedMultipartRequest(HttpServletRequest request, PassingFiles passing, long atMost) {
        super(request);
        this.passing = passing;
        this.atMost = atMost;
    }

    /** What came before a part that failed is there: a form that is too large is told so, and not that it is forged. */
    @Override
    protected void initializeMultipart() {
        Map<String, String[]> texts = new HashMap<>();
        Map<String, String> types = new HashMap<>();
        try {
            read(texts, types);
        } catch (IOException broken) {
            failure = tooLarge(broken) ? new MaxUploadSizeExceededException(atMost, broken) : unreadable(broken);
        }
        var byName = new LinkedMultiValueMap<String, MultipartFile>();
        files.forEach(file -> byName.add(file.name(), file));
        setMultipartFiles(byName);
        setMultipartParameters(texts);
        setMultipartParameterContentTypes(types);
    }

    @Override
    protected MultiValueMap<String, MultipartFile> getMultipartFiles() {
        var read = super.getMultipartFiles();
        if (failure != null) {
            throw failure;
        }
        return read;
    }

    private void read(Map<String, String[]> texts, Map<String, String> types) throws IOException {
        var upload = new FileUpload();
        upload.setHeaderEncoding(UTF_8.name());
        upload.setFileSizeMax(atMost); // what is read of the first part is read with this already
        var parts = upload.getItemIterator(new ServletRequestContext((HttpServletRequest) getRequest()));
        int left = TEXT_BYTES;
        for (int count = 1; parts.hasNext(); count++) {
            if (count > PARTS) {
                throw new FileUploadException("The form has more than %d parts".formatted(PARTS));
            }
            var part = parts.next();
            if (!part.isFormField()) {
                keep(part);
                parts.setFileSizeMax(
                        atMost - files.stream().mapToLong(SealedPart::size).sum());
                continue;
            }
            var text = text(part, left);
            left -= text.length;
            texts.merge(part.getFieldName(), new String[] {new String(text, UTF_8)}, SealedMultipartRequest::both);
            if (part.getContentType() != null) {
                types.put(part.getFieldName(), part.getContentType());
            }
        }
    }

    private static byte[] text(FileItemStream part, int left) throws IOException {
        try (var in = part.openStream()) {
            var text = in.readNBytes(left + 1);
            if (text.length > left) {
                throw new FileUploadException("The texts of the form are too long");
            }
            return text;
        }
    }

    private void keep(FileItemStream part) throws IOException {
        var name = fileName(part);
        var file = passing.create();
        long size;
        try (var in = part.openStream();
                var out = file.out()) {
            size = in.transferTo(out);
        } catch (IOException broken) {
            file.close();
            throw broken;
        }
        files.add(new SealedPart(part.getFieldName(), name, part.getContentType(), file, size));
    }

    private static @Nullable String fileName(FileItemStream part) throws IOException {
        try {
            return ContentDisposition.parse(part.getHeaders().getHeader("Content-Disposition"))
                    .getFilename();
        } catch (IllegalArgumentException unclear) {
            throw new IOException("The headers of a part cannot be read", unclear);
        }
    }

    private static String[] both(String[] before, String[] more) {
        var all = new ArrayList<>(List.of(before));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static boolean tooLarge(Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof SizeException) {
                return true;
            }
        }
        return false;
    }

    private static MultipartException unreadable(Exception broken) {
        return new MultipartException("The parts of the request cannot be read", broken);
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }
}
