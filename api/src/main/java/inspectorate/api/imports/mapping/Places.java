package inspectorate.api.imports.mapping;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds the county that a place's text names. What does not name exactly one is asked for, never guessed. */
public final class Places {

    private final Divisions divisions;

    public Places(Divisions divisions) {
        this.divisions = divisions;
    }

    public sealed interface Answer {

        record Found(String code) implements Answer {}

        /** @param candidates what it may be; first, if the text names one, the province or city */
        record Ask(List<Division> candidates) implements Answer {}
    }

    /**
     * @param code deepest division matched
     * @param read how many characters of the text were understood
     */
    private record Reading(String code, int read) {}

    public Answer resolve(String place) {
        var text = Normalizer.normalize(place, Normalizer.Form.NFKC).replaceAll("[\\s·/,、-]+", "");
        var readings = readings(text);
        int most = readings.stream().mapToInt(Reading::read).max().orElse(0);
        var codes = readings.stream()
                .filter(reading -> reading.read() == most)
                .map(Reading::code)
                .map(divisions::deepest)
                .distinct()
                .toList();
        if (codes.size() == 1 && codes.getFirst().length() == 6) {
            return new Answer.Found(codes.getFirst());
        }
        return new Answer.Ask(candidates(codes));
    }

    private List<Division> candidates(List<String> codes) {
        var found = codes.stream().flatMap(code -> divisions.find(code).stream());
        var below = codes.size() == 1 ? divisions.within(codes.getFirst()).stream() : Stream.<Division>of();
        return Stream.concat(found, below).toList();
    }

    private List<Reading> readings(String text) {
        var readings = new ArrayList<Reading>();
        divisions
                .ofLength(2)
                .forEach(province -> divisions.aliases(province).stream()
                        .filter(text::startsWith)
                        .forEach(alias -> inProvince(text, province, alias.length(), readings)));
        divisions.ofLength(4).forEach(city -> inCity(text, city, 0, readings));
        county(text, 0, divisions.ofLength(6), false, readings);
        return readings;
    }

    private void inProvince(String text, String province, int read, List<Reading> readings) {
        readings.add(new Reading(province, read));
        divisions.below(province).forEach(city -> inCity(text, city, read, readings));
        county(text, read, divisions.counties(province), false, readings);
    }

    private void inCity(String text, String city, int read, List<Reading> readings) {
        divisions.aliases(city).stream()
                .filter(alias -> text.startsWith(alias, read))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(alias -> {
                    int after = read + alias.length();
                    readings.add(new Reading(city, after));
                    county(text, after, divisions.below(city), true, readings);
                });
    }

    /**
     * A county is named in full: 广州市黄埔大道 does not lie in 黄埔区. Only where the city is named and the text ends may the
     * last character be missing: 肇庆市高要.
     */
    private void county(String text, int read, Stream<String> counties, boolean inCity, List<Reading> readings) {
        counties.forEach(county -> {
            var aliases = divisions.aliases(county);
            var official = aliases.isEmpty() ? "" : aliases.getFirst();
            for (var alias : aliases) {
                boolean full = alias.equals(official) || alias.matches(".*[县旗]");
                boolean ends = inCity && text.length() == read + alias.length();
                if (text.startsWith(alias, read) && (full || ends)) {
                    readings.add(new Reading(county, read + alias.length()));
                }
            }
        });
    }
}
