package inspectorate.infra.files;

import inspectorate.api.files.SealedFiles.Lying;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Where sealed bytes lie. */
interface Blobs {

    /** The same name again is the same content, sealed anew: it takes the place of the other. */
    void put(String name, Path sealed) throws IOException;

    /** @throws NoSuchFileException if nothing lies there */
    SeekableByteChannel open(String name) throws IOException;

    void delete(String name) throws IOException;

    void each(Consumer<Lying> each) throws IOException;
}
