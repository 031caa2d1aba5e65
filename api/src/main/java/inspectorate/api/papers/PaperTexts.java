package inspectorate.api.papers;

import static inspectorate.api.papers.Datum.*;

import inspectorate.api.accounts.Logins;
import inspectorate.api.accounts.Logins.Login;
import inspectorate.api.papers.Datum.Entry;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.employercard.EmployerCard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a paper says: what the case knows, and over it what an officer fills in. */
@Component
class PaperTexts {

    private final PaperOffices offices;
    private final Logins logins;
    private final MessageSource words;

    PaperTexts(PaperOffices offices, Logins logins, MessageSource words) {
        this.offices = offices;
        this.logins = logins;
        this.words = words;
    }

    PaperText known(PaperKind kind, CaseCard card, EmployerCard employer) {
        var order = card.order();
        return new PaperText(kind)
                .say(AGENCY, offices.agency(employer.jurisdiction()))
                .say(EMPLOYER, employer.name())
                .say(VIOLATION, word("violation." + card.violation()))
                .say(SOURCE, word("source." + card.source()))
                .say(LEAD_INSPECTOR, name(card.leadInspectorId()))
                .say(CREDIT_CODE, employer.creditCode())
                .say(SERVED_TO, employer.name())
                .say(PLACE, place(kind, employer))
                .money(OWED, card.owed())
                .day(RECEIVED_ON, card.receivedOn())
                .day(ACCEPTED_ON, card.acceptedOn())
                .day(FILED_ON, card.filedOn())
                .day(
                        DUE_ON,
                        order == null || order.dueOn() == null
                                ? null
                                : order.dueOn().toString());
    }

    PaperText of(PaperDraft draft, CaseCard card, EmployerCard employer) {
        var text = known(draft.kind(), card, employer).day(ISSUED_ON, draft.on().value());
        for (var datum : PaperForm.asked(draft.kind())) {
            var typed = draft.field(datum);
            if (typed != null) {
                text.say(datum, datum.entry() == Entry.DAY ? day(datum, typed) : typed);
            }
        }
        return text;
    }

    private static String day(Datum datum, String typed) {
        try {
            return PaperText.chinese(LocalDate.parse(typed));
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("The value of " + datum.field() + " is not a day", wrong);
        }
    }

    /** An employer's own address is on what is decided about it; elsewhere a place is where something happens. */
    private static @Nullable String place(PaperKind kind, EmployerCard employer) {
        return switch (kind) {
            case PENALTY_DECISION, HANDLING_DECISION -> employer.place();
            default -> null;
        };
    }

    private @Nullable String name(@Nullable String accountId) {
        return accountId == null
                ? null
                : logins.of(new AccountId(accountId)).map(Login::displayName).orElse(accountId);
    }

    private String word(String key) {
        return words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
    }
}
