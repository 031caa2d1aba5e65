package inspectorate.infra.files;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file of a request, on its way to where it is kept. */
record SealedPart(
        String name, @Nullable String fileName, @Nullable String contentType, PassingFile file, long size)
        implements MultipartFile, Closeable {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public @Nullable String getOriginalFilename() {
        return fileName;
    }

    @Override
    public @Nullable String getContentType() {
        return contentType;
    }

    @Override
    public boolean isEmpty() {
        return size == 0;
    }

    @Override
    public long getSize() {
        return size;
    }

    @Override
    public byte[] getBytes() throws IOException {
        try (var in = getInputStream()) {
            return in.readAllBytes();
        }
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return file.in();
    }

    @Override
    public void transferTo(File opened) {
        throw new UnsupportedOperationException("What comes in lies nowhere opened");
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
