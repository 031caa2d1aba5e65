package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.MAPPING_IS_READABLE;

import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The profiles that are shipped, in the order in which they are tried. */
public final class MappingProfiles {

    private static final List<String> SHIPPED = List.of("cn-ledger", "us-wage-claims");

    private final List<MappingProfile> profiles;

    public MappingProfiles() {
        var json = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        this.profiles = SHIPPED.stream().map(id -> read(json, id)).toList();
    }

    private static MappingProfile read(JsonMapper json, String id) {
        try (var in = new ClassPathResource("imports/profiles/" + id + ".json").getInputStream()) {
            return json.readValue(in, MappingProfile.class);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public Stream<MappingProfile> all() {
        return profiles.stream();
    }

    public MappingProfile find(String id) {
        return profiles.stream()
                .filter(profile -> profile.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolated(MAPPING_IS_READABLE, "profile: " + id));
    }
}
