package inspectorate.domain.cases;

import static inspectorate.domain.cases.ProcedureRule.CRIME_IS_SUSPECTED;

import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.TransferStep.TransferProposal;
import inspectorate.domain.law.LegalGround;
import inspectorate.domain.law.tables.Truth;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;

/** 拒不支付劳动报酬: whether what the case holds gives rise to the suspicion (R-TRF). */
final class RefusalToPay {

    private static final Set<String> SUSPICION = Set.of("SUSPECTED_CRIME", "REVIEW_REQUIRED");

    private RefusalToPay() {}

    static LegalGround ground(Asked asked, TransferProposal said) {
        var arrears = asked.known().arrears();
        var owed = arrears.owed();
        var answers = new LinkedHashMap<String, String>();
        answers.put(
                "workerCount",
                arrears.workers() == null ? "0" : arrears.workers().toString());
        answers.put("total", owed == null ? "0" : owed.amount().toPlainString());
        answers.put(
                "highestAmount",
                said.highest() == null ? "0" : said.highest().amount().toPlainString());
        answers.put("highestMonths", said.months() == null ? "0" : said.months().toString());
        answers.put("ordered", holds(asked, RectificationOrderIssued.class));
        answers.put("expired", holds(asked, OrderBreached.class));
        answers.put("paid", String.valueOf(ExecutionProcedure.wagesPaid(asked)));
        boolean fled = asked.any(EmployerAbsconded.class);
        answers.put("evasion", fled ? "yes" : word(said.evasion()));
        answers.put("ableToPay", word(said.ableToPay()));
        answers.put("seriousConsequence", String.valueOf(said.seriousConsequence()));
        var ruling = asked.ask("R-TRF", answers);
        if (!SUSPICION.contains(ruling.outcome())) {
            throw new RuleViolated(CRIME_IS_SUSPECTED, ruling.outcome());
        }
        return asked.ground(ruling, "deadline.transfer-decision");
    }

    /** What a revoked order brought about no longer counts. */
    private static String holds(Asked asked, Class<?> kind) {
        return String.valueOf(StandingOrders.of(asked.known().events()).stream().anyMatch(kind::isInstance));
    }

    private static String word(Truth truth) {
        return truth.name().toLowerCase(Locale.ROOT);
    }
}
