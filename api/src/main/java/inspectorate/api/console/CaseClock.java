package inspectorate.api.console;

import inspectorate.query.caseboard.CaseCard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One date on the strip of a case.
 *
 * @param state {@code done}, {@code due}, {@code late} or empty for what has not happened
 */
public record CaseClock(String key, String value, String state) {

    static List<CaseClock> of(CaseCard card, Show show, LocalDate today) {
        var strip = new Strip(show, today, new ArrayList<>());
        strip.step("received", card.receivedOn());
        strip.step("accepted", card.acceptedOn());
        strip.step("filed", card.filedOn());
        if (card.order() == null) {
            strip.step("ordered", null);
        } else {
            strip.step("ordered", card.order().issuedOn());
            strip.due(card.order(), card.rectifiedOn() != null || card.closedOn() != null);
            strip.mishap("breached", card.order().breachedOn());
        }
        strip.step("rectified", card.rectifiedOn());
        strip.happened("decided", card.decidedOn());
        strip.happened("penalty", card.penaltyOn());
        strip.mishap("police", card.policeOn());
        strip.happened("court", card.courtOn());
        strip.happened("published", card.publishedOn());
        strip.step("closed", card.closedOn());
        return strip.clocks;
    }

    private record Strip(Show show, LocalDate today, List<CaseClock> clocks) {
        void step(String key, @Nullable String on) {
            clocks.add(new CaseClock(key, show.date(on), on == null ? "" : "done"));
        }

        void happened(String key, @Nullable String on) {
            if (on != null) {
                step(key, on);
            }
        }

        void mishap(String key, @Nullable String on) {
            if (on != null) {
                clocks.add(new CaseClock(key, show.date(on), "late"));
            }
        }

        void due(CaseCard.Order order, boolean settled) {
            LocalDate due = order.dueOn();
            boolean over = due != null && today.isAfter(due) && !settled;
            clocks.add(new CaseClock("due", show.due(order), settled ? "done" : over ? "late" : "due"));
        }
    }
}
