package inspectorate.query.agenda;

import static inspectorate.domain.law.AgencyLevel.CITY;
import static inspectorate.domain.law.CertificateRole.INSPECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.delegations.DelegationEvent;
import inspectorate.domain.delegations.DelegationEvent.*;
import inspectorate.domain.delegations.DelegationText;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.DelegationId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import inspectorate.query.agenda.AgendaEntry.Kind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What concerns a squad stands in the squad's cell: it sees it, and so does the department above. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SquadAgendaTest {

    private static final GridCellId SQUAD = new GridCellId("340111/340111003");
    private static final DelegationId DELEGATION = new DelegationId("delegation-1");
    private static final AccountId HEAD = new AccountId("head");
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Fact MONDAY =
            Fact.recorded(new GridCellId("340111"), new BusinessDate("2026-03-02"), LocalDate.of(2026, 6, 30));

    @Test
    void a_delegation_stands_there_from_its_grant_until_it_is_given_up() {
        var proposed = after(AgendaEntry.blank("delegation-1"), proposed());
        assertThat(proposed.settled()).isTrue();
        var granted = after(proposed, new DelegationGranted("delegations", MONDAY, DELEGATION, HEAD));
        assertThat(granted.settled()).isFalse();
        assertThat(granted.kind()).isEqualTo(Kind.DELEGATION_ENDS);
        assertThat(granted.cellId()).isEqualTo(SQUAD.value());
        assertThat(granted.dueOn()).isEqualTo(LAST);
        var revoked = after(granted, new DelegationRevoked("delegations", MONDAY, DELEGATION, "期满不再委托", HEAD));
        assertThat(revoked.settled()).isTrue();
    }

    @Test
    void a_certificate_stands_where_its_inspector_works() {
        var issued = new CertificateIssued("c", MONDAY, HEAD, INSPECTOR, CITY, "皖A-0001", LAST, SQUAD);
        var entry = CertificateAgenda.after(AgendaEntry.blank("certificate-head"), issued);
        assertThat(entry.cellId()).isEqualTo(SQUAD.value());
        var renewed = new CertificateRenewed("c", MONDAY, HEAD, LAST.plusYears(1), null);
        assertThat(CertificateAgenda.after(entry, renewed).cellId()).isEqualTo("340111");
    }

    private static AgendaEntry after(AgendaEntry entry, DelegationEvent event) {
        return DelegationAgenda.after(entry, event);
    }

    private static DelegationProposed proposed() {
        var text = new DelegationText(
                "包人社委〔2026〕1号",
                SQUAD,
                List.of(),
                List.of("WAGE_ARREARS"),
                List.of(Power.FILING),
                null,
                LocalDate.of(2026, 3, 2),
                LAST,
                LocalDate.of(2026, 3, 1));
        return new DelegationProposed("delegations", MONDAY, DELEGATION, text, new AccountId("agency"));
    }
}
