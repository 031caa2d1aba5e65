package inspectorate.api.attachments;

import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** A sealed file as Spring sends it, whole or the range that is asked for: skipping reads nothing. */
final class SealedResource extends AbstractResource {

    private final SealedFiles files;
    private final Place place;
    private final String hash;
    private final long bytes;

    SealedResource(SealedFiles files, Place place, String hash, long bytes) {
        this.files = files;
        this.place = place;
        this.hash = hash;
        this.bytes = bytes;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return Channels.newInputStream(files.open(place, hash));
    }

    @Override
    public long contentLength() {
        return bytes;
    }

    @Override
    public String getDescription() {
        return "sealed file " + hash;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SealedResource same && same.place.equals(place) && same.hash.equals(hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }
}
