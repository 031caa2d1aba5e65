package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.mapping.LedgerField.*;
import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.Mapping.MappedColumn;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Term;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.ids.CreditCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands the rows of one file by its mapping. */
public final class RowReader {

    private static final Set<String> NOTHING_TOLD =
            Set.of("/", "\\", "-", "--", "—", "——", "无", "不详", "未知", "暂无", "n/a", "na", "null", "none");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[\\s-]+");
    private static final int LONGEST_NAME = 1_000;

    private final Mapping mapping;
    private final Map<LedgerField, MappedColumn> columns;
    private final RowPlaces places;
    private final ValueTables values;
    private final LedgerDates dates;
    private final LedgerTerms terms;
    private final LedgerNumbers numbers;

    /** @throws RuleViolated if the mapping says what is not known */
    public RowReader(MappingProfile profile, Mapping mapping, Divisions divisions, LocalDate today) {
        MappingCheck.require(profile, mapping, divisions);
        this.mapping = mapping;
        this.columns = mapping.columns().stream()
                .collect(Collectors.toMap(MappedColumn::field, column -> column, (one, _) -> one));
        this.values = new ValueTables(mapping);
        this.places = new RowPlaces(profile, mapping, values, new Places(divisions));
        this.dates = new LedgerDates(profile.dateOrder(), today);
        this.terms = new LedgerTerms(dates);
        this.numbers = new LedgerNumbers(profile.currency());
    }

    /**
     * @param entry null if the row is refused
     * @param problems why, or what to know about it
     */
    public record RowRead(@Nullable LedgerEntry entry, List<RowProblem> problems) {}

    public RowRead read(SheetRow row) {
        var problems = new ArrayList<RowProblem>();
        var told = new EnumMap<LedgerField, Object>(LedgerField.class);
        for (var column : mapping.columns()) {
            try {
                tell(row, column, told, problems);
            } catch (RuleViolated wrong) {
                problems.add(RowProblem.of(row.number(), column.heading(), wrong));
            }
        }
        var employer = (String) told.getOrDefault(EMPLOYER_NAME, "");
        if (employer.isEmpty()
                && problems.stream().noneMatch(problem -> problem.column().equals(heading(EMPLOYER_NAME)))) {
            problems.add(problem(row, EMPLOYER_NAME, EMPLOYER_IS_NAMED, ""));
        }
        var cell = places.cell(row, told, problems);
        var code = code(row, (String) told.getOrDefault(CREDIT_CODE, ""), problems);
        if (cell == null || problems.stream().anyMatch(problem -> !problem.warning())) {
            return new RowRead(null, List.copyOf(problems));
        }
        var entry = new LedgerEntry(
                row.number(),
                employer,
                code,
                code != null && !code.checksumHolds(),
                cell,
                (String) told.getOrDefault(PLACE, ""),
                values.value(SOURCE, told, CaseSource.class, CaseSource.UNKNOWN),
                values.value(VIOLATION, told, Violation.class, Violation.OTHER),
                values.value(RESULT, told, LedgerResult.class, LedgerResult.UNKNOWN),
                values.value(STATUS, told, LedgerStatus.class, LedgerStatus.OPEN),
                told);
        Set.of(EMPLOYER_NAME, CREDIT_CODE, PLACE, SOURCE, VIOLATION, RESULT, STATUS)
                .forEach(told::remove);
        return new RowRead(entry, List.copyOf(problems));
    }

    private void tell(SheetRow row, MappedColumn column, Map<LedgerField, Object> told, List<RowProblem> problems) {
        var field = column.field();
        if (row.unreadable().contains(column.column() - 1)) {
            throw new RuleViolated(FORMULA_HAS_A_VALUE);
        }
        var text = CleanText.of(row.cell(column.column() - 1));
        if (field.kind() == Kind.VALUE) {
            var warning = values.check(field, text);
            told.put(field, text);
            if (warning != null) {
                problems.add(problem(row, field, warning, text));
            }
            return;
        }
        if (text.isEmpty() || nothingTold(field, text)) {
            return;
        }
        told.put(
                field,
                switch (field.kind()) {
                    case TEXT -> CleanText.atMost(text, LONGEST_NAME);
                    case DATE -> date(row, field, text, problems);
                    case TERM -> terms.read(text);
                    case NUMBER -> numbers.people(text);
                    case MONEY -> numbers.money(text, column.unit());
                    case VALUE -> text;
                });
        if (Term.UNKNOWN.equals(told.get(field))) {
            told.remove(field);
        }
    }

    private Object date(SheetRow row, LedgerField field, String text, List<RowProblem> problems) {
        var read = dates.past(text);
        if (read.warning() != null) {
            problems.add(problem(row, field, read.warning(), text));
        }
        return read.date();
    }

    private static boolean nothingTold(LedgerField field, String text) {
        return field != EMPLOYER_NAME && NOTHING_TOLD.contains(text.toLowerCase(Locale.ROOT));
    }

    private @Nullable CreditCode code(SheetRow row, String text, List<RowProblem> problems) {
        if (text.isEmpty()) {
            return null;
        }
        var plain = BETWEEN_DIGITS.matcher(text).replaceAll("");
        if (CreditCode.wellFormed(plain)) {
            var code = new CreditCode(plain);
            if (code.checksumHolds() || mapping.confirmedCodes().contains(code.value())) {
                return code;
            }
        }
        problems.add(problem(row, CREDIT_CODE, CREDIT_CODE_IS_CONFIRMED, text));
        return null;
    }

    private String heading(LedgerField field) {
        var column = columns.get(field);
        return column == null ? "" : column.heading();
    }

    private RowProblem problem(SheetRow row, LedgerField field, LedgerRule rule, String detail) {
        return RowProblem.of(row.number(), heading(field), rule, detail);
    }
}
