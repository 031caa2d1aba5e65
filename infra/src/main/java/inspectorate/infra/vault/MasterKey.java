package inspectorate.infra.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The installation's one secret. It encrypts nothing itself: each use has a key derived from it. */
public final class MasterKey {

    static final int BYTES = 32;

    private final SecretKeySpec secret;
    private final Map<String, Mac> hashing = new ConcurrentHashMap<>();

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("The master key of the vault has " + BYTES + " bytes, in Base64");
        }
        this.secret = new SecretKeySpec(Arrays.copyOf(secret, BYTES), "HKDF");
    }

    SecretKey forUse(String use, String algorithm) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            algorithm,
                            HKDFParameterSpec.ofExtract()
                                    .addIKM(secret)
                                    .thenExpand(("inspectorate " + use).getBytes(StandardCharsets.UTF_8), BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** HMAC-SHA-256: equal for equal texts, and nobody without the key can try texts out. */
    public String hash(String use, String text) {
        try {
            var mac = (Mac) hashing.computeIfAbsent(use, this::keyed).clone();
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Mac keyed(String use) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(forUse(use, "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[…]";
    }
}
