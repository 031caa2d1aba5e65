package inspectorate.query.figures;

import static inspectorate.query.figures.Indicator.*;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Money;
import inspectorate.domain.blacklist.ListingEvent.*;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.ExecutionFact.RemedyDecided;
import inspectorate.domain.cases.ExecutionFact.RemedySought;
import inspectorate.domain.cases.RemedyKind;
import inspectorate.domain.cases.RemedyResult;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.inspections.InspectionEvent.*;
import inspectorate.domain.integrity.RatingEvent.*;
import inspectorate.query.figures.EventFacts.Measure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an event adds to the figures. Restated arrears add the difference, so that a case counts once with its last amount. */
final class Measures {

    private Measures() {}

    static List<Measure> of(DomainEvent event) {
        return switch (event) {
            case EmployerRegistered _ -> one(EMPLOYERS_REGISTERED);
            case InspectionRecorded visit -> with(one(INSPECTIONS), INSPECTED_WORKERS, visit.workers());
            case IntakeRegistered _ -> one(INTAKES);
            case CaseAccepted _ -> one(CASES_ACCEPTED);
            case IntakeRejected _ -> one(CASES_REJECTED);
            case CaseFiled _ -> one(CASES_FILED);
            case CaseClosed _ -> one(CASES_CLOSED);
            case WageArrearsReported reported -> arrears(reported.arrears(), reported.before());
            case RectificationOrderIssued _ -> one(ORDERS_ISSUED);
            case RectificationVerified _ -> one(ORDERS_RECTIFIED);
            case OrderBreached _ -> one(ORDERS_BREACHED);
            case WagesPaid paid -> with(money(WAGES_RECOVERED, paid.amount()), WORKERS_PAID, paid.workers());
            case HandlingDecided _ -> one(HANDLING_DECISIONS);
            case PenaltyImposed(var _, var _, var _, Money fine, var _) -> {
                var measures = new ArrayList<>(one(PENALTIES));
                measures.addAll(money(FINES, fine));
                yield measures;
            }
            case CaseTransferredToPolice _ -> one(POLICE_TRANSFERS);
            case CourtEnforcementApplied _ -> one(COURT_APPLICATIONS);
            case RemedySought sought -> one(sought.kind() == RemedyKind.LITIGATION ? LITIGATIONS : RECONSIDERATIONS);
            case RemedyDecided decided -> overturned(decided.result()) ? one(DECISIONS_OVERTURNED) : List.of();
            case CasePublished _ -> one(PUBLICATIONS);
            case EmployerBlacklisted _ -> one(LISTINGS);
            case EmployerRemovedFromBlacklist _ -> one(REMOVALS);
            case IntegrityGradeAssigned _ -> one(GRADES);
            default -> List.of();
        };
    }

    private static boolean overturned(RemedyResult result) {
        return result == RemedyResult.CHANGED || result == RemedyResult.REVOKED;
    }

    private static List<Measure> arrears(WageArrears now, @Nullable WageArrears before) {
        var measures = new ArrayList<Measure>();
        measures.add(new Measure(ARREARS_MATTERS, before == null ? 1 : 0, null));
        long workers = value(now.workers()) - (before == null ? 0 : value(before.workers()));
        if (now.workers() != null || workers != 0) {
            measures.add(new Measure(ARREARS_WORKERS, workers, null));
        }
        Money owed = now.owed();
        Money owedBefore = before == null ? null : before.owed();
        if (owed != null || owedBefore != null) {
            long amount = (owed == null ? 0 : owed.minor()) - (owedBefore == null ? 0 : owedBefore.minor());
            measures.add(new Measure(ARREARS_AMOUNT, amount, owed == null ? currency(owedBefore) : owed.currency()));
        }
        return measures;
    }

    private static @Nullable String currency(@Nullable Money money) {
        return money == null ? null : money.currency();
    }

    private static long value(@Nullable Integer number) {
        return number == null ? 0 : number;
    }

    private static List<Measure> one(Indicator indicator) {
        return List.of(new Measure(indicator, 1, null));
    }

    private static List<Measure> money(Indicator indicator, @Nullable Money amount) {
        return amount == null ? List.of() : List.of(new Measure(indicator, amount.minor(), amount.currency()));
    }

    private static List<Measure> with(List<Measure> measures, Indicator indicator, @Nullable Integer number) {
        if (number == null) {
            return measures;
        }
        var more = new ArrayList<>(measures);
        more.add(new Measure(indicator, number, null));
        return more;
    }
}
