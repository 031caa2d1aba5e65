package inspectorate.domain.papers;

import inspectorate.domain.ids.PaperRegisterId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A number of ours (R-ID-4), such as 包河劳监令〔2026〕7号.
 *
 * @param region as the jurisdiction is called in its numbers
 */
public record PaperNumber(String region, PaperKind kind, int year, int sequence) {

    private static final Pattern OURS = Pattern.compile("(.+)劳监(.)〔(\\d{4})〕(\\d{1,9})号");

    public String text() {
        return region + "劳监" + kind.mark() + "〔" + year + "〕" + sequence + "号";
    }

    public PaperNumber at(int place) {
        return new PaperNumber(region, kind, year, place);
    }

    public PaperRegisterId register(String jurisdiction) {
        return PaperRegisterId.of(jurisdiction, kind.mark(), year);
    }

    /** Empty for a number that was not given by these rules. */
    public static Optional<PaperNumber> read(String text) {
        var parts = OURS.matcher(text.strip());
        return parts.matches()
                ? Stream.of(PaperKind.values())
                        .filter(kind -> kind.mark().equals(parts.group(2)))
                        .map(kind -> new PaperNumber(
                                parts.group(1),
                                kind,
                                Integer.parseInt(parts.group(3)),
                                Integer.parseInt(parts.group(4))))
                        .findFirst()
                : Optional.empty();
    }
}
