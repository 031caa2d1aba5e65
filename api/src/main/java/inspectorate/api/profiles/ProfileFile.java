package inspectorate.api.profiles;

import inspectorate.domain.profiles.JurisdictionProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code profiles/} as it is written.
 *
 * @param jurisdictions prefix of the jurisdictions it serves; empty for all that no other file serves
 * @param source where its numbers are written
 * @param timeZones jurisdictions whose clocks differ from the version's
 */
record ProfileFile(String jurisdictions, String source, List<Version> versions, Map<String, String> timeZones) {

    /** @param validTo last day in force; null for the version in force now */
    record Version(
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            String currency,
            String timeZone,
            int listingYears,
            int casesForC) {

        boolean inForceOn(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }

        private void requireSound() {
            if (validTo != null && validTo.isBefore(validFrom)) {
                throw new IllegalStateException(version + " ends before it begins");
            }
            if (listingYears < 1 || casesForC < 1) {
                throw new IllegalStateException(version + " needs positive numbers");
            }
            Currency.getInstance(currency);
            ZoneId.of(timeZone);
        }
    }

    void requireSound() {
        if (versions.isEmpty() || source.isBlank()) {
            throw new IllegalStateException("The profile of \"" + jurisdictions + "\" lacks versions or a source");
        }
        versions.forEach(Version::requireSound);
        timeZones.values().forEach(ZoneId::of);
        var ordered = versions.stream()
                .sorted(Comparator.comparing(Version::validFrom))
                .toList();
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i - 1).inForceOn(ordered.get(i).validFrom())) {
                throw new IllegalStateException(ordered.get(i).version() + " begins while "
                        + ordered.get(i - 1).version() + " is in force");
            }
        }
    }

    /** Old files reach back before any version, and for them the first one's numbers stand. */
    JurisdictionProfile on(String jurisdiction, LocalDate day) {
        var version = versions.stream()
                .filter(known -> !known.validFrom().isAfter(day))
                .max(Comparator.comparing(Version::validFrom))
                .orElseGet(() -> versions.stream()
                        .min(Comparator.comparing(Version::validFrom))
                        .orElseThrow());
        return new JurisdictionProfile(
                version.version(),
                jurisdictions,
                version.currency(),
                timeZones.getOrDefault(jurisdiction, version.timeZone()),
                version.listingYears(),
                version.casesForC());
    }
}
