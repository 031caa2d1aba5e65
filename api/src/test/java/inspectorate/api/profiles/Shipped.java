package inspectorate.api.profiles;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The law as it is shipped, for tests of what rests on it. */
public final class Shipped {

    private static final Clock AUGUST = Clock.fixed(Instant.parse("2025-08-01T00:00:00Z"), ZoneOffset.UTC);

    public static final Laws LAWS = with(ProfileChanges.NONE);

    static Laws with(ProfileChanges changes) {
        return new Laws(profiles(changes), changes, "");
    }

    static JurisdictionProfiles profiles(ProfileChanges changes) {
        return new JurisdictionProfiles(changes, AUGUST, "");
    }

    private Shipped() {}
}
