package inspectorate.api.profiles;

import inspectorate.domain.law.changes.ProfileBook;
import inspectorate.domain.law.changes.ProfileBook.Change;
import inspectorate.domain.law.changes.ProfileBook.Status;
import inspectorate.domain.profiles.JurisdictionProfile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The numbers by which jurisdictions differ, from readable files {@code profiles/*.json}, checked at the start. */
@Component
public class JurisdictionProfiles {

    private static final String LISTING_TERM = "deadline.listing-term";
    private static final String CASES_FOR_C = "rating.cases-for-c";

    private final List<ProfileFile> files;
    private final ProfileChanges changes;
    private final Clock clock;

    @Autowired
    JurisdictionProfiles(ProfileChanges changes, Clock clock, @Value("${inspectorate.law:}") String directory) {
        this(LawFiles.all("profiles", directory, ProfileFile.class), changes, clock);
    }

    JurisdictionProfiles(List<ProfileFile> files, ProfileChanges changes, Clock clock) {
        files.forEach(ProfileFile::requireSound);
        var served = files.stream().map(ProfileFile::jurisdictions).distinct().count();
        if (served < files.size()) {
            throw new IllegalStateException("Two profiles serve the same jurisdictions");
        }
        if (files.stream().map(ProfileFile::id).distinct().count() < files.size()) {
            throw new IllegalStateException("Two profiles have the same id");
        }
        this.files = List.copyOf(files);
        this.changes = changes;
        this.clock = clock;
    }

    /** The most particular profile that serves the jurisdiction, in the version in force on that day. */
    public JurisdictionProfile find(String jurisdiction, LocalDate on) {
        var written = serving(jurisdiction)
                .filter(ProfileFile::standsAlone)
                .max(Comparator.comparing(file -> file.jurisdictions().length()))
                .orElseThrow(() -> new IllegalArgumentException("No profile serves jurisdiction " + jurisdiction))
                .on(jurisdiction, on);
        return changed(written, books(jurisdiction, changes::recently), on);
    }

    /** Its version tells how many changes of the numbers it holds are in it. */
    private static JurisdictionProfile changed(JurisdictionProfile written, List<ProfileBook> books, LocalDate on) {
        var years = inForce(books, LISTING_TERM, on);
        var cases = inForce(books, CASES_FOR_C, on);
        int number = years.size() + cases.size();
        return number == 0
                ? written
                : new JurisdictionProfile(
                        written.version() + "+" + number,
                        written.jurisdictions(),
                        written.currency(),
                        written.timeZone(),
                        years.isEmpty() ? written.listingYears() : Integer.parseInt(years.getLast()),
                        cases.isEmpty() ? written.casesForC() : Integer.parseInt(cases.getLast()));
    }

    /** The values confirmed for a key, the one that holds last: the most particular layer's, and of its the newest. */
    private static List<String> inForce(List<ProfileBook> books, String key, LocalDate on) {
        return books.stream()
                .flatMap(book -> book.with(Status.CONFIRMED).stream()
                        .filter(change -> change.key().equals(key) && change.inForceOn(on))
                        .sorted(Comparator.comparing(Change::validFrom)))
                .map(Change::value)
                .toList();
    }

    /** What changes of a jurisdiction's law are kept under: each layer's id, and its own where it has no file. */
    Stream<String> streams(String jurisdiction) {
        var layers = layers(jurisdiction).stream().map(ProfileFile::id);
        boolean own = !jurisdiction.isEmpty()
                && files.stream().noneMatch(file -> file.jurisdictions().equals(jurisdiction));
        return own ? Stream.concat(layers, Stream.of(jurisdiction)) : layers;
    }

    /**
     * What was changed in each of those layers. Values that a jurisdiction changed before it had a file of its own go on
     * holding in that file's layer.
     */
    List<ProfileBook> books(String jurisdiction, Function<String, ProfileBook> changed) {
        var streams = streams(jurisdiction).toList();
        var books = new ArrayList<>(streams.stream().map(changed).toList());
        if (!jurisdiction.isEmpty() && !streams.getLast().equals(jurisdiction)) {
            books.addLast(books.removeLast().over(changed.apply(jurisdiction)));
        }
        return books;
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
