package inspectorate.api.profiles;

import static inspectorate.domain.law.LawRule.LEGAL_RULE_EXISTS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import inspectorate.domain.law.Law;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The law of a jurisdiction on a day: the national numbers, over them the local ones, and the holiday tables. */
@Component
public class Laws {

    private final JurisdictionProfiles profiles;
    private final Map<String, HolidayCalendar> calendars;

    @Autowired
    Laws(JurisdictionProfiles profiles, @Value("${inspectorate.law:}") String directory) {
        this(profiles, LawFiles.all("calendars", directory, HolidayFile.class));
    }

    Laws(JurisdictionProfiles profiles, List<HolidayFile> tables) {
        this.profiles = profiles;
        this.calendars =
                Map.copyOf(tables.stream()
                        .collect(groupingBy(HolidayFile::calendar, mapping(HolidayFile::table, toList())))
                        .entrySet()
                        .stream()
                        .collect(toMap(Map.Entry::getKey, each -> new HolidayCalendar(each.getValue()))));
    }

    /** A profile as lists show it. */
    public record Listed(
            String id, String name, List<String> aliases, String jurisdictions, LocalDate edition, String source) {}

    public List<Listed> profiles() {
        return profiles.files().stream()
                .map(file -> new Listed(
                        file.id(), file.name(), file.aliases(), file.jurisdictions(), file.edition(), file.source()))
                .sorted(Comparator.comparing(Listed::jurisdictions))
                .toList();
    }

    /**
     * @param profile id or name of a profile, or a jurisdiction such as {@code 410105}
     * @param on day whose law is asked for
     */
    public Law find(String profile, LocalDate on) {
        var jurisdiction = jurisdiction(profile);
        var layers = profiles.layers(jurisdiction);
        return new Law(
                jurisdiction,
                version(layers),
                on,
                layers.stream().map(ProfileFile::legalValues).toList(),
                calendar(layers));
    }

    /** The values a file itself holds, whatever the day. */
    public List<LegalValue> written(String profile) {
        return profiles.layers(jurisdiction(profile)).getLast().legalValues();
    }

    public LocalDate today(String profile) {
        return profiles.today(jurisdiction(profile));
    }

    private String jurisdiction(String profile) {
        var named =
                profiles.files().stream().filter(file -> file.named(profile)).findFirst();
        LEGAL_RULE_EXISTS.require(named.isPresent() || profile.matches("[0-9]{2,12}|[A-Z]{2}-[A-Z]{2}"));
        return named.map(ProfileFile::jurisdictions).orElse(profile);
    }

    private static String version(List<ProfileFile> layers) {
        return String.join(
                "/",
                layers.stream().map(file -> file.id() + "@" + file.edition()).toList());
    }

    private HolidayCalendar calendar(List<ProfileFile> layers) {
        return layers.stream()
                .map(ProfileFile::calendar)
                .filter(Objects::nonNull)
                .reduce((below, above) -> above)
                .map(calendars::get)
                .orElse(HolidayCalendar.EMPTY);
    }
}
