package inspectorate.domain.law;

import static inspectorate.domain.law.LawRule.JURISDICTION_HAS_NO_VALUE;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.calendar.HolidayCalendar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The numbers of one jurisdiction on one day: the national ones, and over them those of the province, city and county.
 * A decision keeps the version it was made under.
 */
public final class Law {

    private final String jurisdiction;
    private final String version;
    private final LocalDate on;
    private final Map<String, LegalValue> values = new LinkedHashMap<>();
    private final HolidayCalendar holidays;

    /** @param layers from the national one to the most particular; a later value of a key takes the earlier's place */
    public Law(
            String jurisdiction,
            String version,
            LocalDate on,
            List<? extends Collection<LegalValue>> layers,
            HolidayCalendar holidays) {
        this.jurisdiction = jurisdiction;
        this.version = version;
        this.on = on;
        this.holidays = holidays;
        for (var layer : layers) {
            layer.stream().filter(value -> value.inForceOn(on)).forEach(this::put);
        }
    }

    /** Of one layer's values of a key the one that came into force last holds; a higher layer's always does. */
    private void put(LegalValue value) {
        values.merge(
                value.key(),
                value,
                (held, other) ->
                        held.layer().equals(other.layer()) && held.validFrom().isAfter(other.validFrom())
                                ? held
                                : other);
    }

    public String jurisdiction() {
        return jurisdiction;
    }

    public String version() {
        return version;
    }

    public LocalDate on() {
        return on;
    }

    public HolidayCalendar holidays() {
        return holidays;
    }

    public Collection<LegalValue> values() {
        return List.copyOf(values.values());
    }

    /** The value, or the refusal that this jurisdiction has none. */
    public LegalValue value(String key) {
        return find(key).orElseThrow(() -> new RuleViolated(JURISDICTION_HAS_NO_VALUE, described(key)));
    }

    /** Empty where there is no value, and where it is known that nobody knows it. */
    public Optional<LegalValue> find(String key) {
        return Optional.ofNullable(values.get(key)).filter(value -> !value.missing());
    }

    /** True also where all that is known is that nobody knows it. */
    public boolean names(String key) {
        return values.containsKey(key);
    }

    private String described(String key) {
        var known = values.get(key);
        return known == null
                ? key
                : key + " (" + known.name().chinese() + ", " + known.name().english() + ")";
    }
}
