package inspectorate.infra.vault;

import java.io.IOException;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/** Keys of uploads, sealed under one of the installation and bound to the name of what they open. */
@Component
public class UploadKeys {

    private final SecretKey wrapping;

    public UploadKeys(MasterKey masterKey) {
        this.wrapping = masterKey.forUse("uploads", "AES");
    }

    public byte[] sealed(String owner, byte[] key) {
        return Sealing.seal(wrapping, owner, key);
    }

    /** @throws IOException if it was changed, or is another's */
    public byte[] opened(String owner, byte[] sealed) throws IOException {
        try {
            return Sealing.open(wrapping, owner, sealed);
        } catch (RuntimeException altered) {
            throw new IOException("Changed, or another's: " + owner, altered);
        }
    }
}
