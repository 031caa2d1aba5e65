package inspectorate.api.commands;

import inspectorate.domain.ids.AccountId;
import java.util.Optional;

/** What was carried out under an idempotency key. */
public interface Receipts {

    /**
     * @param contentHash keyed hash of what the caller said
     * @param answer JSON of what the caller was told
     */
    record Receipt(String contentHash, String answer) {}

    Optional<Receipt> find(AccountId actor, String key);

    /** Equal for commands by which a caller says the same, whatever the door looked up or made up for them. */
    String contentHash(Object command);
}
