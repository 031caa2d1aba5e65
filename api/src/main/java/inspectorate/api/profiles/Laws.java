package inspectorate.api.profiles;

import static inspectorate.domain.law.LawRule.JURISDICTION_HAS_NO_VALUE;
import static inspectorate.domain.law.LawRule.PROFILE_EXISTS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Citation;
import inspectorate.domain.law.Law;
import inspectorate.domain.law.LawBook;
import inspectorate.domain.law.LegalValue;
import inspectorate.domain.law.calendar.HolidayCalendar;
import inspectorate.domain.law.changes.ProfileBook;
import inspectorate.domain.law.changes.ProfileBook.Change;
import inspectorate.domain.law.changes.ProfileBook.Status;
import inspectorate.domain.law.tables.RuleTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The law of a jurisdiction on a day: the national numbers, over them the local ones, and the holiday tables. */
@Component
public class Laws implements LawBook {

    private static final int MOST_READ = 500;

    private final JurisdictionProfiles profiles;
    private final ProfileChanges changes;
    private final Map<String, HolidayCalendar> calendars;
    private final LoadingCache<Asked, Law> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build(this::layered);

    @Autowired
    Laws(JurisdictionProfiles profiles, ProfileChanges changes, @Value("${inspectorate.law:}") String directory) {
        this(profiles, changes, LawFiles.all("calendars", directory, HolidayFile.class));
    }

    Laws(JurisdictionProfiles profiles, ProfileChanges changes, List<HolidayFile> tables) {
        this.profiles = profiles;
        this.changes = changes;
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
        return read(jurisdiction(profile), on, changes::of);
    }

    /** For decisions. @param jurisdiction head of a cell's path; one that no profile names has the nation's law */
    @Override
    public Law of(String jurisdiction, LocalDate on) {
        return read(jurisdiction, on, changes::recently);
    }

    /** The law of a cell's jurisdiction today. */
    public Law now(GridCellId cell) {
        return of(cell.jurisdiction(), today(cell.jurisdiction()));
    }

    private Law read(String jurisdiction, LocalDate on, Function<String, ProfileBook> changed) {
        var books = profiles.books(jurisdiction, changed);
        return read.get(new Asked(jurisdiction, on, books));
    }

    /** @param books what was changed since, for each layer */
    private record Asked(String jurisdiction, LocalDate on, List<ProfileBook> books) {}

    private Law layered(Asked asked) {
        var jurisdiction = asked.jurisdiction();
        var files = profiles.layers(jurisdiction);
        var books = asked.books().iterator();
        var layers = profiles.streams(jurisdiction)
                .map(id -> layer(id, files, books.next()))
                .filter(layer -> !layer.values().isEmpty() || layer.version().contains("@"))
                .toList();
        return new Law(
                jurisdiction,
                String.join("/", layers.stream().map(Layer::version).toList()),
                asked.on(),
                layers.stream().map(Layer::values).toList(),
                calendar(files));
    }

    /**
     * One layer with what was decided since its file was written.
     *
     * @param version edition of the file, and how many changes lie over it
     */
    private record Layer(String version, List<LegalValue> values) {}

    private Layer layer(String id, List<ProfileFile> files, ProfileBook book) {
        var file = files.stream().filter(each -> each.id().equals(id)).findFirst();
        var decided = book.with(Status.CONFIRMED);
        var values = new ArrayList<>(file.map(ProfileFile::legalValues).orElse(List.of()));
        decided.forEach(change -> named(change.key()).ifPresent(known -> values.add(changed(id, known, change))));
        var edition = file.map(each -> id + "@" + each.edition()).orElse(id);
        return new Layer(decided.isEmpty() ? edition : edition + "+" + decided.size(), values);
    }

    /** What a key means, from the first file that has it; empty for a key that no file knows. */
    public Optional<LegalValue> named(String key) {
        return profiles.files().stream()
                .flatMap(file -> file.legalValues().stream())
                .filter(value -> value.key().equals(key))
                .findFirst();
    }

    /** Why a rule cannot be asked where its law was sought: another place or day has it, or nothing here knows it. */
    public RuleViolated lacking(String rule) {
        return profiles.files().stream()
                .flatMap(file -> file.legalValues().stream())
                .filter(value ->
                        value.key().equals(rule) || value.source().rule().equalsIgnoreCase(rule))
                .filter(value -> value.key().startsWith("deadline."))
                .findFirst()
                .map(value -> new RuleViolated(
                        JURISDICTION_HAS_NO_VALUE,
                        rule + " (" + value.name().chinese() + ", "
                                + value.name().english() + ")"))
                .orElseGet(() -> RuleTables.unknown(rule));
    }

    private static LegalValue changed(String layer, LegalValue known, Change change) {
        return new LegalValue(
                change.key(),
                change.value(),
                change.unit(),
                new Citation(known.source().rule(), change.article(), change.certainty()),
                known.name(),
                layer,
                known.starts(),
                change.validFrom(),
                change.validTo(),
                change.reason());
    }

    /** The stream a jurisdiction's own changes are kept in, and the cell they are recorded for. */
    public Own own(String profile) {
        var jurisdiction = jurisdiction(profile);
        var id = profiles.streams(jurisdiction).reduce((below, above) -> above).orElseThrow();
        return new Own(id, new GridCellId(jurisdiction.isEmpty() ? "ALL" : jurisdiction), changes.of(id));
    }

    /** @param cell {@code ALL} for the nation */
    public record Own(String id, GridCellId cell, ProfileBook book) {}

    /** Whether a responsible person of the jurisdiction has confirmed the values of the law as it stands today. */
    public boolean basisConfirmed(String jurisdiction) {
        var version = find(jurisdiction, today(jurisdiction)).version();
        return version.equals(own(jurisdiction).book().basisVersion());
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
        if (named.isEmpty() && !profile.matches("[0-9]{2,12}|[A-Z]{2}-[A-Z]{2}")) {
            throw new RuleViolated(PROFILE_EXISTS, profile);
        }
        return named.map(ProfileFile::jurisdictions).orElse(profile);
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
