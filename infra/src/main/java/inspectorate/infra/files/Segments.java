package inspectorate.infra.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;

/** Sealing in segments (AES-256-GCM), so that what is large is sealed while it is read. */
final class Segments {

    static final int KEY_BYTES = 32;

    /** With its nonce and its tag. */
    static final int SEALED_KEY_BYTES = 12 + KEY_BYTES + 16;

    private static final int SEGMENT_BYTES = 256 * 1024;
    private static final int HEADER_BYTES = 1 + KEY_BYTES + 7;
    private static final int TAG_BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Segments() {}

    static byte[] newKey() {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    /** How long what is sealed was, told from how long it is sealed. */
    static long opened(long sealed) {
        long segments = Math.ceilDiv(sealed, SEGMENT_BYTES);
        return sealed - HEADER_BYTES - segments * TAG_BYTES;
    }

    static AesGcmHkdfStreaming under(byte[] key) {
        try {
            return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT_BYTES, 0);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
