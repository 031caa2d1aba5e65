package inspectorate.query.caseboard;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.InvestigationFact.TeamChanged;
import inspectorate.domain.cases.OrderFact.OrderExtended;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.cases.Reviser;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import inspectorate.query.caseboard.CaseCard.Order;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseFoldTest {

    private static final CaseId CASE = new CaseId("case-1");
    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final LegalGround GROUND = new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of());
    private static final Fact MARCH =
            Fact.recorded(new GridCellId("340111"), new BusinessDate("2026-03-02"), LocalDate.of(2026, 12, 31));

    @Test
    void an_extended_order_is_due_on_its_new_day() {
        var due = LocalDate.of(2026, 3, 16);
        var order = new RectificationOrderIssued(CASE, EMPLOYER, MARCH, Term.until(due), "限期改正指令书");
        var extended =
                new OrderExtended(CASE, EMPLOYER, MARCH, due.plusDays(7), "资金周转", new AccountId("head-1"), GROUND);
        assertThat(card(order).order()).extracting(Order::dueOn).isEqualTo(due);
        assertThat(card(order, extended).order()).extracting(Order::dueOn).isEqualTo(due.plusDays(7));
    }

    @Test
    void a_revoked_order_is_overdue_no_more_and_an_earlier_one_is_again() {
        var first = order("2026-03-16");
        var breached = new OrderBreached(CASE, EMPLOYER, MARCH, Violation.WAGE_ARREARS);
        var rectified = new RectificationVerified(CASE, EMPLOYER, MARCH, true, null);
        assertThat(card(first, breached, revoked()).order()).isNull();
        assertThat(card(first, rectified, revoked()).rectifiedOn()).isNull();

        var again = card(first, breached, order("2026-05-04"), breached, rectified, revoked());
        assertThat(again.order()).isEqualTo(card(first, breached).order());
        var third = card(first, breached, order("2026-05-04"), revoked(), order("2026-06-04"), breached, revoked());
        assertThat(third.order()).isEqualTo(card(first, breached).order());
    }

    private static RectificationOrderIssued order(String due) {
        return new RectificationOrderIssued(CASE, EMPLOYER, MARCH, Term.until(LocalDate.parse(due)), "限期改正指令书");
    }

    private static OrderRevoked revoked() {
        return new OrderRevoked(CASE, EMPLOYER, MARCH, Reviser.OWN_AGENCY, "发错单位", false, GROUND, true);
    }

    @Test
    void who_leads_a_case_is_who_was_named_last() {
        var filed = new CaseFiled(CASE, EMPLOYER, MARCH, new AccountId("inspector-3"));
        var changed = new TeamChanged(
                CASE,
                EMPLOYER,
                MARCH,
                new AccountId("inspector-4"),
                List.of(new AccountId("inspector-3")),
                "调岗",
                GROUND);
        assertThat(card(filed).leadInspectorId()).isEqualTo("inspector-3");
        assertThat(card(filed, changed).leadInspectorId()).isEqualTo("inspector-4");
    }

    private static CaseCard card(CaseEvent... events) {
        var card = new CaseBoardProjection().blank(CASE.value());
        for (var event : events) {
            card = CaseFold.after(card, event, EMPLOYER.value());
        }
        return card;
    }
}
