package inspectorate.api.profiles;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** The law as it is shipped, for tests of what rests on it. */
public final class Shipped {

    public static final Laws LAWS = new Laws(
            new JurisdictionProfiles(Clock.fixed(Instant.parse("2025-08-01T00:00:00Z"), ZoneOffset.UTC), ""), "");

    private Shipped() {}
}
