package inspectorate.infra.vault;

import java.util.Optional;

/** Where keys of files lie, each sealed with the master key. */
interface KeyRows {

    /** False if there is one already. */
    boolean add(String keyId, byte[] wrappedKey);

    /** Empty also where it was destroyed. */
    Optional<byte[]> find(String keyId);

    /** It is never made anew. */
    void destroy(String keyId);
}
