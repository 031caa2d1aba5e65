package inspectorate.infra.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A channel over a stream that is opened anew wherever reading goes back. */
class StreamChannel implements SeekableByteChannel {

    private final long size;
    private final Supplier<? extends InputStream> source;
    private @Nullable InputStream stream;
    private long streamAt;
    private long position;
    private boolean open = true;

    StreamChannel(long size, Supplier<? extends InputStream> source) {
        this.size = size;
        this.source = source;
    }

    @Override
    public int read(ByteBuffer into) throws IOException {
        if (position >= size) {
            return -1;
        }
        var bytes = new byte[(int) Math.min(into.remaining(), Math.min(size - position, 1 << 20))];
        int read = streamAtPosition().readNBytes(bytes, 0, bytes.length);
        if (read == 0 && bytes.length > 0) {
            return -1;
        }
        into.put(bytes, 0, read);
        position += read;
        streamAt = position;
        return read;
    }

    private InputStream streamAtPosition() throws IOException {
        var reading = stream;
        if (reading == null || streamAt > position) {
            if (reading != null) {
                reading.close();
            }
            reading = source.get();
            stream = reading;
            streamAt = 0;
        }
        reading.skipNBytes(position - streamAt);
        streamAt = position;
        return reading;
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public SeekableByteChannel position(long newPosition) {
        position = newPosition;
        return this;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public int write(ByteBuffer from) {
        throw new UnsupportedOperationException("What is sealed is not written over");
    }

    @Override
    public SeekableByteChannel truncate(long length) {
        throw new UnsupportedOperationException("What is sealed is not written over");
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() throws IOException {
        open = false;
        if (stream != null) {
            stream.close();
        }
    }
}
