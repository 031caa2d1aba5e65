package inspectorate.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.blacklist.ListingEvent;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.blacklist.LostBasis;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaListingTest {

    private static final ListingId LISTING = new ListingId("listing-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final AccountId HEAD = new AccountId("head");
    private static final Fact MONDAY =
            Fact.recorded(new GridCellId("340111/001"), new BusinessDate("2026-03-02"), LocalDate.of(2026, 6, 30));

    @Test
    void an_entry_without_a_basis_stands_on_the_agenda_until_it_is_removed() {
        var removeBy = LocalDate.of(2026, 3, 16);
        var lost = after(
                new EmployerBlacklisted(
                        LISTING,
                        EMPLOYER,
                        MONDAY,
                        BlacklistGround.MASS_INCIDENT,
                        "5",
                        removeBy.plusYears(3),
                        HEAD,
                        "T"),
                new ListingBasisLost(LISTING, EMPLOYER, MONDAY, LostBasis.ORDER_REVOKED, "case-1#7", removeBy));
        assertThat(lost.kind()).isEqualTo(AgendaEntry.Kind.LISTING_LOST_ITS_BASIS);
        assertThat(lost.dueOn()).isEqualTo(removeBy);
        assertThat(AgendaFold.after(
                                lost,
                                new EmployerRemovedFromBlacklist(LISTING, EMPLOYER, MONDAY, "revoked", HEAD),
                                EMPLOYER.value())
                        .settled())
                .isTrue();
    }

    @Test
    void a_candidate_that_fell_away_is_nothing_to_do() {
        var lapsed = after(
                new ListingCandidateFound(LISTING, EMPLOYER, MONDAY, new CaseId("case-1")),
                new ListingLapsed(LISTING, EMPLOYER, MONDAY, LostBasis.ORDER_REVOKED, "case-1#7"));
        assertThat(lapsed.settled()).isTrue();
    }

    private static AgendaEntry after(ListingEvent... events) {
        var entry = AgendaEntry.blank("listing-1");
        for (var event : events) {
            entry = AgendaFold.after(entry, event, EMPLOYER.value());
        }
        return entry;
    }
}
