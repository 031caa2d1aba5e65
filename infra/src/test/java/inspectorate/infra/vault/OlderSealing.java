package inspectorate.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;

/** Seals as older releases did, which nothing else does any more. */
public final class OlderSealing {

    public static final int SEGMENT = 256 * 1024;

    private static final UploadKeys KEYS = new UploadKeys(new MasterKey(new byte[MasterKey.BYTES]));

    private OlderSealing() {}

    public static UploadKeys keys() {
        return KEYS;
    }

    public static byte[] sealed(String owner, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            var key = Sealing.newKey();
            out.write(new byte[] {'I', 'N', 'S', 'P', 'S', 'E', 'A', 'L', 1});
            segment(out, true, KEYS.sealed(owner, key));
            int last = Math.max(0, (content.length - 1) / SEGMENT);
            for (int number = 0; number <= last; number++) {
                var open =
                        Arrays.copyOfRange(content, number * SEGMENT, Math.min(content.length, (number + 1) * SEGMENT));
                var place = owner + "#" + number + (number == last ? "." : "");
                segment(out, number == last, Sealing.seal(new SecretKeySpec(key, "AES"), place, open));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void segment(DataOutputStream out, boolean last, byte[] sealed) throws IOException {
        out.writeBoolean(last);
        out.writeInt(sealed.length);
        out.write(sealed);
    }

    /** Something that begins like what must not be readable. */
    public static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var telephone = "13800005678".getBytes(UTF_8);
        System.arraycopy(telephone, 0, content, 0, Math.min(length, telephone.length));
        return content;
    }
}
