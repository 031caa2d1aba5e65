package inspectorate.api.profiles;

import inspectorate.domain.profiles.JurisdictionProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The numbers by which jurisdictions differ, from readable files {@code profiles/*.json}, checked at the start. */
@Component
public class JurisdictionProfiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private final List<ProfileFile> files;
    private final Clock clock;

    @Autowired
    JurisdictionProfiles(Clock clock) {
        this(shipped(), clock);
    }

    JurisdictionProfiles(List<ProfileFile> files, Clock clock) {
        files.forEach(ProfileFile::requireSound);
        var served = files.stream().map(ProfileFile::jurisdictions).distinct().count();
        if (served < files.size()) {
            throw new IllegalStateException("Two profiles serve the same jurisdictions");
        }
        this.files = List.copyOf(files);
        this.clock = clock;
    }

    /** The most particular profile that serves the jurisdiction, in the version in force on that day. */
    public JurisdictionProfile find(String jurisdiction, LocalDate on) {
        return files.stream()
                .filter(file -> jurisdiction.startsWith(file.jurisdictions()))
                .max(Comparator.comparing(file -> file.jurisdictions().length()))
                .orElseThrow(() -> new IllegalArgumentException("No profile serves jurisdiction " + jurisdiction))
                .on(jurisdiction, on);
    }

    /** The day it is there now. */
    public LocalDate today(String jurisdiction) {
        var now = clock.instant();
        var zone = ZoneId.of(
                find(jurisdiction, LocalDate.ofInstant(now, ZoneId.of("UTC"))).timeZone());
        return LocalDate.ofInstant(now, zone);
    }

    static ProfileFile read(String json) {
        return MAPPER.readValue(json, ProfileFile.class);
    }

    private static List<ProfileFile> shipped() {
        try {
            var read = new ArrayList<ProfileFile>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:profiles/*.json")) {
                try (var content = file.getInputStream()) {
                    read.add(MAPPER.readValue(content, ProfileFile.class));
                }
            }
            return List.copyOf(read);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The jurisdiction profiles cannot be read", unreadable);
        }
    }
}
