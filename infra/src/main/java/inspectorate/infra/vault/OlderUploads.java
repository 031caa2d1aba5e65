package inspectorate.infra.vault;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Uploads as older releases kept them: in segments, each sealed with a key made for the file, its place and whether it is
 * the last bound to it; or open. They are read, and none is written any more.
 */
@Component
public class OlderUploads {

    private static final byte[] MAGIC = {'I', 'N', 'S', 'P', 'S', 'E', 'A', 'L', 1};
    private static final int SEGMENT = 256 * 1024;
    private static final int MOST_SEALED = SEGMENT + 64;

    private final UploadKeys keys;

    public OlderUploads(UploadKeys keys) {
        this.keys = keys;
    }

    /**
     * What was kept before files were sealed is read as it is.
     *
     * @throws IOException if it was changed, cut off, or is another's
     */
    public InputStream opening(BufferedInputStream in, String owner) throws IOException {
        if (!begins(in, MAGIC)) {
            return in;
        }
        var sealed = new DataInputStream(in);
        sealed.readBoolean();
        var key = keys.opened(owner, bytes(sealed));
        return new Opening(sealed, new SecretKeySpec(key, "AES"), owner);
    }

    /**
     * The segments say how long they are; none is opened.
     *
     * @param lying bytes of the whole file, as it lies
     */
    public long size(BufferedInputStream in, long lying) throws IOException {
        if (!begins(in, MAGIC)) {
            return lying;
        }
        var sealed = new DataInputStream(in);
        sealed.readBoolean();
        sealed.skipNBytes(sealed.readInt());
        long size = 0;
        boolean last;
        do {
            last = sealed.readBoolean();
            int length = sealed.readInt();
            sealed.skipNBytes(length);
            size += length - Sealing.MORE_BYTES;
        } while (!last);
        return size;
    }

    /** If so, they are read; if not, nothing is. */
    public static boolean begins(BufferedInputStream in, byte[] bytes) throws IOException {
        in.mark(bytes.length);
        boolean does = Arrays.equals(in.readNBytes(bytes.length), bytes);
        if (!does) {
            in.reset();
        }
        return does;
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
