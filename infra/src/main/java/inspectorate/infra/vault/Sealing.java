package inspectorate.infra.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM: a random nonce, then what is sealed, bound to whose it is. */
final class Sealing {

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    /** What is sealed is longer by nonce and tag. */
    static final int MORE_BYTES = NONCE_BYTES + TAG_BITS / 8;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Sealing() {}

    static byte[] seal(SecretKey key, String owner, byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        var sealed = run(Cipher.ENCRYPT_MODE, key, owner, nonce, open);
        return ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** @throws IllegalStateException if it was changed, is another's, or was sealed with another key */
    static byte[] open(SecretKey key, String owner, byte[] sealed) {
        var buffer = ByteBuffer.wrap(sealed);
        var nonce = new byte[NONCE_BYTES];
        buffer.get(nonce);
        var content = new byte[buffer.remaining()];
        buffer.get(content);
        return run(Cipher.DECRYPT_MODE, key, owner, nonce, content);
    }

    static byte[] newKey() {
        var key = new byte[MasterKey.BYTES];
        RANDOM.nextBytes(key);
        return key;
    }

    private static byte[] run(int mode, SecretKey key, String owner, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("Something in the vault cannot be opened with this master key", wrong);
        }
    }
}
