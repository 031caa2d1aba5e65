package inspectorate.api.problems;

import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A refusal as RFC 9457 says it: the rule's name is the problem's type, its sentence what a person reads. */
public final class RuleProblem {

    private RuleProblem() {}

    public static ProblemDetail of(RuleViolated refused) {
        var rule = refused.rule();
        var problem = ProblemDetail.forStatusAndDetail(status(rule), refused.getMessage());
        problem.setType(URI.create("/problems/" + RuleSentences.slug(rule)));
        problem.setTitle(rule.text());
        problem.setProperty("rule", rule.name());
        problem.setProperty("sentence", RuleSentences.chinese(rule));
        problem.setProperty("article", rule.article());
        problem.setProperty("confirmable", rule.confirmable());
        RuleFields.of(refused).ifPresent(field -> problem.setProperty("field", field));
        if (!refused.detail().isEmpty()) {
            problem.setProperty("concerns", refused.detail());
        }
        return problem;
    }

    /** What is there already conflicts, what is not there is not found, everything else cannot be processed. */
    private static HttpStatus status(Rule rule) {
        var name = rule.name();
        if (name.endsWith("_ONCE")
                || name.startsWith("IDEMPOTENCY_KEY")
                || name.equals("CREDIT_CODE_NAMES_ONE_EMPLOYER")) {
            return HttpStatus.CONFLICT;
        }
        boolean nothingThere = name.equals("CASE_IS_REGISTERED")
                || name.equals("CLUE_IS_REPORTED")
                || name.equals("EMPLOYER_IS_REGISTERED")
                || name.equals("CELL_IS_DEFINED")
                || name.equals("FACT_EXISTS")
                || name.equals("LEGAL_RULE_EXISTS")
                || name.equals("PROFILE_EXISTS")
                || name.equals("ACCOUNT_IS_OPEN");
        return nothingThere ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
