package inspectorate.api.commands;

import inspectorate.domain.accounts.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** What travels beside every command and the events it leads to. */
public final class Metadata {

    /** Account id of who sent the command. */
    public static final String ACTOR = "actor";

    public static final String ROLES = "roles";

    /** Where the actor acts; told to whoever decides, and kept with no event. */
    public static final String TERRITORY = "territory";

    /** The same for everything that one request led to. */
    public static final String CORRELATION = "correlationId";

    /** The message that led to this one. */
    public static final String CAUSATION = "causationId";

    public static final String IDEMPOTENCY_KEY = "idempotencyKey";

    /** Import and row it was migrated from. */
    public static final String PROVENANCE = "provenance";

    private Metadata() {}

    public static MetaData of(Caller caller, @Nullable String key, @Nullable String provenance) {
        Map<String, Object> told = new HashMap<>();
        told.put(ACTOR, caller.accountId().value());
        told.put(TERRITORY, caller.scope().prefix());
        if (!caller.roles().isEmpty()) {
            told.put(ROLES, caller.roles().stream().sorted().map(Role::name).collect(Collectors.joining(",")));
        }
        if (key != null) {
            told.put(IDEMPOTENCY_KEY, key);
        }
        if (provenance != null) {
            told.put(PROVENANCE, provenance);
        }
        return MetaData.from(told);
    }
}
