package inspectorate.domain.profiles;

/**
 * The numbers of one jurisdiction from a date on; a decision's event names the version.
 *
 * @param version such as {@code CN-2022-01-01}
 * @param jurisdictions division-code prefix this profile serves; empty for the national one
 * @param listingYears how long a blacklist entry is public (R-BLK-9)
 * @param casesForC how many dealt-with cases of a year make a C (R-RAT)
 */
public record JurisdictionProfile(
        String version, String jurisdictions, String currency, String timeZone, int listingYears, int casesForC) {}
