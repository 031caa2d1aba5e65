package inspectorate.api.imports.rules;

import inspectorate.domain.Rule;
import inspectorate.domain.RuleViolated;

/**
 * Why a row was refused, or imported with a warning.
 *
 * @param row as seen in the file, from 1
 * @param column heading of the column; empty if the row as a whole is meant
 * @param detail what the rule met, however long
 */
public record RowProblem(
        int row, String column, String rule, boolean warning, String chinese, String english, String detail) {

    public static RowProblem of(int row, String column, Rule rule, String detail) {
        boolean ours = rule instanceof LedgerRule;
        return new RowProblem(
                row,
                column,
                rule.name(),
                ours && ((LedgerRule) rule).warning(),
                ours ? ((LedgerRule) rule).chinese() : "",
                rule.text(),
                detail);
    }

    public static RowProblem of(int row, String column, RuleViolated violated) {
        return of(row, column, violated.rule(), violated.detail());
    }
}
