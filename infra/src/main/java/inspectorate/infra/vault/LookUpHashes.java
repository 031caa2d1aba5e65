package inspectorate.infra.vault;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** By what persons are found without opening them: equal for what is written alike, nothing to anybody without the key. */
final class LookUpHashes {

    private final MasterKey masterKey;

    LookUpHashes(MasterKey masterKey) {
        this.masterKey = masterKey;
    }

    /** Of a telephone or identity number. */
    @Nullable
    String number(@Nullable String text) {
        return hash("look-up", text, "[\\s-]");
    }

    /** Of the full name, whatever its spaces, its width and the dot within it. */
    @Nullable
    String name(@Nullable String text) {
        return hash(
                "look-up names", text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFKC), "[\\s·•‧・]");
    }

    private @Nullable String hash(String use, @Nullable String text, String without) {
        if (text == null) {
            return null;
        }
        var plain = text.replaceAll(without, "").toUpperCase(Locale.ROOT);
        return plain.isEmpty() ? null : masterKey.hash(use, plain);
    }
}
