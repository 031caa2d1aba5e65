package inspectorate.domain.ids;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** An identity that is one text; stored as that text. */
public interface Identifier {

    String value();

    static void requireText(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identity is never blank");
        }
    }

    /** UUID version 5 of the parts: equal parts make the same identity, so the event store refuses the second. */
    static String derived(String... parts) {
        try {
            var sha1 = MessageDigest.getInstance("SHA-1");
            for (String part : parts) {
                var bytes = part.getBytes(StandardCharsets.UTF_8);
                sha1.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                sha1.update(bytes);
            }
            var hash = ByteBuffer.wrap(sha1.digest());
            long most = (hash.getLong() & ~0xF000L) | 0x5000L;
            long least = (hash.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
            return new UUID(most, least).toString();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
