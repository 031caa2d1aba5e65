package inspectorate.infra.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** The first so many bytes of a channel, as if nothing followed. */
record HeadChannel(SeekableByteChannel whole, long size) implements SeekableByteChannel {

    @Override
    public int read(ByteBuffer into) throws IOException {
        long left = size - whole.position();
        if (left <= 0) {
            return -1;
        }
        if (into.remaining() <= left) {
            return whole.read(into);
        }
        int limit = into.limit();
        into.limit(into.position() + (int) left);
        try {
            return whole.read(into);
        } finally {
            into.limit(limit);
        }
    }

    @Override
    public long position() throws IOException {
        return whole.position();
    }

    @Override
    public SeekableByteChannel position(long newPosition) throws IOException {
        whole.position(newPosition);
        return this;
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
        return whole.isOpen();
    }

    @Override
    public void close() throws IOException {
        whole.close();
    }
}
