package inspectorate.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Tells whoever asks for its body that it is too large, whether its length was announced or not. */
final class SmallRequest extends HttpServletRequestWrapper {

    static final int MOST_BYTES = 1 << 20;

    private @Nullable ServletInputStream body;

    SmallRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (body == null) {
            body = getContentLengthLong() < 0 ? read(super.getInputStream()) : announced();
        }
        return body;
    }

    private ServletInputStream announced() throws IOException {
        if (getContentLengthLong() > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        return super.getInputStream();
    }

    private static ServletInputStream read(ServletInputStream in) throws IOException {
        var bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new MaxUploadSizeExceededException(MOST_BYTES);
        }
        return new Body(new ByteArrayInputStream(bytes));
    }

    @Override
    public BufferedReader getReader() throws IOException {
        var encoding = Objects.requireNonNullElse(getCharacterEncoding(), UTF_8.name());
        return new BufferedReader(new InputStreamReader(getInputStream(), encoding));
    }

    private static final class Body extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Body(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("It is there already");
        }
    }
}
