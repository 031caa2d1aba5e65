package inspectorate.api.profiles;

import inspectorate.domain.law.LegalValue;
import inspectorate.domain.profiles.JurisdictionProfile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of {@code profiles/} as it is written. A file with versions stands on its own; one without lies over the one
 * whose prefix its own begins with.
 *
 * @param id by which a question names the profile, such as {@code CN} or {@code HA}
 * @param aliases other names for it
 * @param edition day on which the file was last changed
 * @param calendar holiday tables its days are counted by; null for those of the profile below, or for none
 * @param jurisdictions prefix of the jurisdictions it serves; empty for all that no other file serves
 * @param source where its numbers are written
 * @param timeZones jurisdictions whose clocks differ from the version's
 */
record ProfileFile(
        String id,
        String name,
        List<String> aliases,
        LocalDate edition,
        @Nullable String calendar,
        String jurisdictions,
        String source,
        List<Version> versions,
        Map<String, String> timeZones,
        List<ProfileValue> values) {

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
        if (versions.isEmpty() && values.isEmpty() || source.isBlank()) {
            throw new IllegalStateException("The profile of \"" + jurisdictions + "\" lacks values or a source");
        }
        legalValues();
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

    /** The values of this file alone, each refused if its unit cannot mean it. */
    List<LegalValue> legalValues() {
        return values.stream().map(value -> value.in(id)).toList();
    }

    boolean standsAlone() {
        return !versions.isEmpty();
    }

    boolean named(String name) {
        return id.equalsIgnoreCase(name)
                || this.name.equals(name)
                || aliases.stream().anyMatch(name::equalsIgnoreCase);
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
