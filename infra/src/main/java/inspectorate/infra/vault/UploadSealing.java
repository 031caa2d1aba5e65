package inspectorate.infra.vault;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Files in segments, each sealed with a key made for the file: its place and whether it is the last are bound to it, so
 * that nothing can be cut off, moved or exchanged. Who deletes the file has destroyed its key.
 */
@Component
public class UploadSealing {

    private static final byte[] MAGIC = {'I', 'N', 'S', 'P', 'S', 'E', 'A', 'L', 1};
    private static final int SEGMENT = 256 * 1024;
    private static final int MOST_SEALED = SEGMENT + 64;

    private final SecretKey wrapping;

    UploadSealing(MasterKey masterKey) {
        this.wrapping = masterKey.forUse("uploads", "AES");
    }

    /** @param owner name under which it is kept; under another it does not open */
    public OutputStream sealing(OutputStream out, String owner) throws IOException {
        var key = Sealing.newKey();
        var sealed = new DataOutputStream(out);
        sealed.write(MAGIC);
        segment(sealed, true, Sealing.seal(wrapping, owner, key));
        return new Segments(sealed, new SecretKeySpec(key, "AES"), owner);
    }

    /**
     * What was kept before files were sealed is read as it is.
     *
     * @throws IOException if it was changed, cut off, or is another's
     */
    public InputStream opening(BufferedInputStream in, String owner) throws IOException {
        in.mark(MAGIC.length);
        var sealed = new DataInputStream(in);
        if (!Arrays.equals(sealed.readNBytes(MAGIC.length), MAGIC)) {
            in.reset();
            return in;
        }
        sealed.readBoolean();
        var key = opened(wrapping, owner, bytes(sealed));
        return new Opening(sealed, new SecretKeySpec(key, "AES"), owner);
    }

    private static void segment(DataOutputStream out, boolean last, byte[] sealed) throws IOException {
        out.writeBoolean(last);
        out.writeInt(sealed.length);
        out.write(sealed);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST_SEALED) {
            throw new IOException("No such segment");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] opened(SecretKey key, String owner, byte[] sealed) throws IOException {
        try {
            return Sealing.open(key, owner, sealed);
        } catch (RuntimeException altered) {
            throw new IOException("Changed, or another's: " + owner, altered);
        }
    }

    private static String place(String owner, int number, boolean last) {
        return owner + "#" + number + (last ? "." : "");
    }

    private static final class Segments extends OutputStream {

        private final DataOutputStream out;
        private final SecretKey key;
        private final String owner;
        private final byte[] buffer = new byte[SEGMENT];
        private int filled;
        private int number;
        private boolean closed;

        Segments(DataOutputStream out, SecretKey key, String owner) {
            this.out = out;
            this.key = key;
            this.owner = owner;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            int written = 0;
            while (written < length) {
                if (filled == SEGMENT) {
                    write(false);
                }
                int part = Math.min(SEGMENT - filled, length - written);
                System.arraycopy(bytes, from + written, buffer, filled, part);
                filled += part;
                written += part;
            }
        }

        private void write(boolean last) throws IOException {
            segment(out, last, Sealing.seal(key, place(owner, number++, last), Arrays.copyOf(buffer, filled)));
            filled = 0;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                write(true);
                out.close();
            }
        }
    }

    private static final class Opening extends InputStream {

        private final DataInputStream in;
        private final SecretKey key;
        private final String owner;
        private byte[] segment = {};
        private int read;
        private int number;
        private boolean last;

        Opening(DataInputStream in, SecretKey key, String owner) {
            this.in = in;
            this.key = key;
            this.owner = owner;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (read == segment.length) {
                if (last) {
                    return -1;
                }
                last = in.readBoolean();
                segment = opened(key, place(owner, number++, last), bytes(in));
                read = 0;
            }
            int part = Math.min(length, segment.length - read);
            System.arraycopy(segment, read, bytes, from, part);
            read += part;
            return part;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
