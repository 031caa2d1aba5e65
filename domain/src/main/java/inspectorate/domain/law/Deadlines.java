package inspectorate.domain.law;

import static inspectorate.domain.law.LawRule.*;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.ExplainedDeadline.Clock;
import inspectorate.domain.law.calendar.Counting;
import inspectorate.domain.law.calendar.Extension;
import inspectorate.domain.law.calendar.Pause;
import inspectorate.domain.law.calendar.Period;
import inspectorate.domain.law.calendar.Running;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When what a rule asks for is due. Every value whose key begins with {@code deadline.} is a clock; where another
 * runs beside it ({@code deadline.investigation.beside}), the earlier of the two binds.
 */
public final class Deadlines {

    private static final String CLOCK = "deadline.";
    private static final String BESIDE = ".beside";
    private static final String EXTENSION = ".extension";

    private final Law law;

    public Deadlines(Law law) {
        this.law = law;
    }

    /**
     * What happened to the clock.
     *
     * @param extendedOn day on which the extension was approved; null for none
     * @param extendedBy length of it in its own unit; null for as much as the law allows
     */
    public record Course(
            LocalDateTime start,
            List<Pause> pauses,
            @Nullable LocalDateTime extendedOn,
            @Nullable Integer extendedBy) {

        public static Course from(LocalDateTime start) {
            return new Course(start, List.of(), null, null);
        }
    }

    /** The clocks of this law, those of extensions left out. */
    public List<LegalValue> clocks() {
        return law.values().stream()
                .filter(value -> value.key().startsWith(CLOCK))
                .filter(value -> !value.key().endsWith(EXTENSION))
                .filter(value -> value.unit().measuresTime() && !value.missing())
                .toList();
    }

    /** @param rule a rule such as {@code R-INV-6}, or the key of one clock; a rule of several has several answers */
    public List<ExplainedDeadline> explain(String rule, Course course) {
        var found = of(rule).stream()
                .map(clock -> base(clock.key()))
                .distinct()
                .map(key -> explained(key, course))
                .toList();
        if (found.isEmpty()) {
            throw new RuleViolated(LEGAL_RULE_EXISTS, rule);
        }
        return found;
    }

    /** The clocks of a rule, or the one of a key. */
    public List<LegalValue> of(String rule) {
        return clocks().stream()
                .filter(clock ->
                        clock.key().equals(rule) || clock.source().rule().equalsIgnoreCase(rule))
                .toList();
    }

    /** One clock by its key, the one beside it taken into account. */
    public ExplainedDeadline explained(String key, Course course) {
        var running = clocks().stream()
                .filter(clock -> base(clock.key()).equals(key))
                .map(clock -> clock(clock, course))
                .sorted(Comparator.comparing(Clock::dueAt))
                .toList();
        if (running.isEmpty()) {
            throw new RuleViolated(JURISDICTION_HAS_NO_VALUE, key);
        }
        return new ExplainedDeadline(key, law.jurisdiction(), law.version(), running.getFirst(), running);
    }

    private Clock clock(LegalValue value, Course course) {
        var stopping = course.pauses().stream().filter(this::stops).toList();
        var ignored = course.pauses().stream().filter(pause -> !stops(pause)).toList();
        var period = new Period(value.count(), value.unit());
        var extensions = extensions(value, course);
        if (value.unit() == Unit.HOURS) {
            var due = course.start().plusHours(value.count());
            return new Clock(
                    value, course.start(), due, null, List.of(), value.source().certainty());
        }
        var deadline = Counting.deadline(
                law.holidays(), period, new Running(course.start().toLocalDate(), stopping, extensions));
        return new Clock(
                value,
                course.start(),
                deadline.dueOn().atTime(LocalTime.MAX.withNano(0)),
                deadline,
                ignored,
                value.source().certainty().and(deadline.calendar()).and(course(value, course)));
    }

    /** What stopped or lengthened a clock is part of what its end rests on. */
    private Certainty course(LegalValue value, Course course) {
        var pauses = Certainty.weakest(course.pauses().stream()
                .map(pause -> pause(pause).source().certainty())
                .toList());
        return course.extendedOn() == null
                ? pauses
                : pauses.and(law.value(value.key() + EXTENSION).source().certainty());
    }

    private List<Extension> extensions(LegalValue value, Course course) {
        if (course.extendedOn() == null) {
            return List.of();
        }
        EXTENSION_FOLLOWS_THE_START.require(
                !course.extendedOn().toLocalDate().isBefore(course.start().toLocalDate()));
        PERIOD_CAN_BE_EXTENDED.require(law.names(value.key() + EXTENSION));
        var most = law.value(value.key() + EXTENSION);
        int length = course.extendedBy() == null ? most.count() : course.extendedBy();
        EXTENSION_WITHIN_ITS_LIMIT.require(length >= 1 && length <= most.count());
        return List.of(new Extension(
                new Period(length, most.unit()), course.extendedOn().toLocalDate()));
    }

    private boolean stops(Pause pause) {
        return pause(pause).flag();
    }

    private LegalValue pause(Pause pause) {
        return law.value(
                "pause." + pause.cause().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    public static String base(String key) {
        return key.endsWith(BESIDE) ? key.substring(0, key.length() - BESIDE.length()) : key;
    }
}
