package inspectorate.infra.vault;

import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key for each paper and each case's files, wrapped by one derived from the master key. It never leaves the vault. */
public final class DataKeys {

    private final KeyRows rows;
    private final SecretKey wrapping;

    DataKeys(KeyRows rows, MasterKey masterKey) {
        this.rows = rows;
        this.wrapping = masterKey.forUse("files", "AES");
    }

    /** @param owner whose it is; it opens for no other */
    public byte[] seal(String keyId, String owner, byte[] open) {
        return Sealing.seal(key(keyId), owner, open);
    }

    /**
     * Empty where the key was destroyed.
     *
     * @throws IllegalStateException if it was changed or is another's
     */
    public Optional<byte[]> open(String keyId, String owner, byte[] sealed) {
        return find(keyId).map(key -> Sealing.open(key, owner, sealed));
    }

    /** Nobody reads any more what was sealed with it. */
    public void destroy(String keyId) {
        rows.destroy(keyId);
    }

    private SecretKey key(String keyId) {
        return find(keyId).orElseGet(() -> {
            rows.add(keyId, Sealing.seal(wrapping, keyId, Sealing.newKey()));
            return find(keyId).orElseThrow(() -> new IllegalStateException("The key was destroyed: " + keyId));
        });
    }

    private Optional<SecretKey> find(String keyId) {
        return rows.find(keyId).map(wrapped -> new SecretKeySpec(Sealing.open(wrapping, keyId, wrapped), "AES"));
    }
}
