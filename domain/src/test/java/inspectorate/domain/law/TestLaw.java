package inspectorate.domain.law;

import inspectorate.domain.law.calendar.HolidayCalendar;
import inspectorate.domain.law.calendar.HolidayYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A small law to decide under: weekends are off, and nothing else. */
public final class TestLaw {

    private static final String VALUES = """
        deadline.intake 5 WORKING_DAYS
        deadline.green-intake 2 WORKING_DAYS
        deadline.green-investigation 15 WORKING_DAYS
        deadline.supplement-reminder 10 WORKING_DAYS
        deadline.extension-notice 3 DAYS
        deadline.recusal 3 WORKING_DAYS
        deadline.investigation 60 WORKING_DAYS
        deadline.investigation.extension 30 WORKING_DAYS
        deadline.evidence-hold 7 WORKING_DAYS
        deadline.decision 15 WORKING_DAYS
        deadline.decision-advisory 90 DAYS
        deadline.hearing-request 5 WORKING_DAYS
        deadline.hearing-notice 7 WORKING_DAYS
        deadline.spot-copy 2 WORKING_DAYS
        deadline.report-up 10 WORKING_DAYS
        deadline.order 7 DAYS
        deadline.order.extension 7 DAYS
        order.min 1 DAYS
        order.max 30 DAYS
        deadline.service 7 WORKING_DAYS
        deadline.fine-payment 15 DAYS
        deadline.reconsideration 60 DAYS
        deadline.litigation 6 MONTHS
        deadline.litigation-after-reconsideration 15 DAYS
        deadline.court-application 3 MONTHS
        deadline.demand 10 DAYS
        deadline.archive 3 YEARS
        deadline.transfer-decision 3 DAYS
        deadline.transfer-hand-over 24 HOURS
        deadline.transfer-police-reply 3 DAYS
        deadline.transfer-reconsideration 3 DAYS
        deadline.transfer-procuratorate 3 DAYS
        deadline.transfer-materials 3 DAYS
        deadline.publication-correction 3 WORKING_DAYS
        deadline.listing-removal 10 WORKING_DAYS
        deadline.listing 20 WORKING_DAYS
        pause.suspension true FLAG
        intake.representatives 5 COUNT
        limitation.years 2 YEARS
        limitation.harm-years 5 YEARS
        limitation.arrears-continue true FLAG
        limitation.harm-beyond-penalties false FLAG
        account-query.levels CITY,PROVINCE CHOICE
        jurisdiction.deciding-levels COUNTY,CITY CHOICE
        hearing.citizen 1000 YUAN
        hearing.entity 20000 YUAN
        spot.citizen 200 YUAN
        spot.entity 3000 YUAN
        discussion.workers 30 COUNT
        discussion.workers-with-amount 10 COUNT
        discussion.participants 3 COUNT
        late-charge.percent 3 PERCENT
        late-charge.cap 100 PERCENT
        crime.single 8000 YUAN
        crime.group 40000 YUAN
        crime.single-low 5000 YUAN
        crime.group-low 30000 YUAN
        crime.months 3 MONTHS
        crime.workers 10 COUNT
        transfer.officers 2 COUNT
        penalty.R-PEN-30.min 2000 YUAN
        penalty.R-PEN-30.max 20000 YUAN
        penalty.R-PEN-25.min 100 YUAN_PER_PERSON
        penalty.R-PEN-25.max 500 YUAN_PER_PERSON
        penalty.R-PEN-W1.min 20000 YUAN
        penalty.R-PEN-W1.max 50000 YUAN
        penalty.tier.light.to 30 PERCENT
        penalty.tier.ordinary.to 70 PERCENT
        """;

    public static final LawBook LAWS = (jurisdiction, on) -> of(on, VALUES, List.of());

    private TestLaw() {}

    /** @param without keys that this jurisdiction knows of and has no value for */
    public static LawBook without(String... without) {
        return (jurisdiction, on) -> of(on, VALUES, List.of(without));
    }

    /** @param lines more values, and others in the place of some */
    public static LawBook with(String... lines) {
        return (jurisdiction, on) -> of(on, VALUES + String.join("\n", lines), List.of());
    }

    private static Law of(LocalDate on, String written, List<String> without) {
        var values = new ArrayList<LegalValue>();
        for (var line : written.lines().toList()) {
            var words = line.split(" ");
            boolean missing = without.contains(words[0]);
            values.add(new LegalValue(
                    words[0],
                    missing ? "" : words[1],
                    Unit.valueOf(words[2]),
                    new Citation("R", "", missing ? Certainty.MISSING : Certainty.STATUTE_TEXT),
                    new LegalValue.Name(words[0], words[0]),
                    "T",
                    "",
                    LocalDate.of(2000, 1, 1),
                    null,
                    ""));
        }
        var years = IntStream.rangeClosed(2024, 2028)
                .mapToObj(year -> new HolidayYear(year, "test", Certainty.STATUTE_TEXT, Map.of(), Set.of()))
                .toList();
        return new Law("T", "T@1", on, List.of(values), new HolidayCalendar(years));
    }
}
