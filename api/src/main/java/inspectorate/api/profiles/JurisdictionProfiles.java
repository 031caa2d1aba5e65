package inspectorate.api.profiles;

import inspectorate.domain.profiles.JurisdictionProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The numbers by which jurisdictions differ, from readable files {@code profiles/*.json}, checked at the start. */
@Component
public class JurisdictionProfiles {

    private final List<ProfileFile> files;
    private final Clock clock;

    @Autowired
    JurisdictionProfiles(Clock clock, @Value("${inspectorate.law:}") String directory) {
        this(LawFiles.all("profiles", directory, ProfileFile.class), clock);
    }

    JurisdictionProfiles(List<ProfileFile> files, Clock clock) {
        files.forEach(ProfileFile::requireSound);
        var served = files.stream().map(ProfileFile::jurisdictions).distinct().count();
        if (served < files.size()) {
            throw new IllegalStateException("Two profiles serve the same jurisdictions");
        }
        if (files.stream().map(ProfileFile::id).distinct().count() < files.size()) {
            throw new IllegalStateException("Two profiles have the same id");
        }
        this.files = List.copyOf(files);
        this.clock = clock;
    }

    /** The most particular profile that serves the jurisdiction, in the version in force on that day. */
    public JurisdictionProfile find(String jurisdiction, LocalDate on) {
        return serving(jurisdiction)
                .filter(ProfileFile::standsAlone)
                .max(Comparator.comparing(file -> file.jurisdictions().length()))
                .orElseThrow(() -> new IllegalArgumentException("No profile serves jurisdiction " + jurisdiction))
                .on(jurisdiction, on);
    }

    /** The day it is there now. */
    public LocalDate today(String jurisdiction) {
        return LocalDate.ofInstant(clock.instant(), zone(jurisdiction));
    }

    public ZoneId zone(String jurisdiction) {
        var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("UTC"));
        return ZoneId.of(find(jurisdiction, day).timeZone());
    }

    /** The files that serve a jurisdiction, from the one that stands alone to the most particular. */
    List<ProfileFile> layers(String jurisdiction) {
        var serving = serving(jurisdiction)
                .sorted(Comparator.comparing(file -> file.jurisdictions().length()))
                .toList();
        int own = serving.size() - 1;
        while (own > 0 && !serving.get(own).standsAlone()) {
            own--;
        }
        return serving.subList(Math.max(own, 0), serving.size());
    }

    List<ProfileFile> files() {
        return files;
    }

    private Stream<ProfileFile> serving(String jurisdiction) {
        return files.stream().filter(file -> jurisdiction.startsWith(file.jurisdictions()));
    }

    static ProfileFile read(String json) {
        return LawFiles.read(json, ProfileFile.class);
    }
}
