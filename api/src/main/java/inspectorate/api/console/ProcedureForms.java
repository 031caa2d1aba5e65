package inspectorate.api.console;

import inspectorate.api.console.FormField.Option;
import inspectorate.api.console.FormField.Type;
import inspectorate.api.procedure.StepField;
import inspectorate.domain.Money;
import inspectorate.domain.RecordFields;
import inspectorate.domain.cases.Mark;
import inspectorate.domain.cases.ProcedureStep;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.PersonId;
import java.lang.reflect.ParameterizedType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of each step of the procedure, from what the step says; and how it is read. */
final class ProcedureForms {

    private static final Set<String> LONG = Set.of(
            "reason",
            "report",
            "facts",
            "basis",
            "statement",
            "record",
            "opinion",
            "conclusion",
            "materials",
            "missing",
            "provided",
            "plan",
            "what",
            "cause",
            "items");

    /** Texts that may stay empty where the step needs none. */
    private static final Set<String> BLANK = Set.of("authority");

    private ProcedureForms() {}

    /**
     * @param files what lies in the case's folder, to name as evidence or receipt
     * @param typed so far; it tells how many acts there are
     */
    static Form form(StepTable step, String caseId, LocalDate today, List<Option> files, Typed typed) {
        var on = FormField.on().preset(today.toString());
        var asked = fields(step, files, typed);
        return Form.of(
                step.name().toLowerCase(Locale.ROOT),
                "/console/cases/" + caseId + "/steps/" + step,
                Stream.concat(Stream.of(on), asked).toList());
    }

    static Stream<FormField> fields(StepTable step, List<Option> files, Typed typed) {
        return StepField.of(step).stream().flatMap(field -> fields(field, files, typed));
    }

    private static Stream<FormField> fields(StepField field, List<Option> files, Typed typed) {
        if (field.name().equals("file")) {
            return Stream.of(new FormField("file", Type.LIST, false, files, null, null));
        }
        if (field.name().equals("acts")) {
            return ActRows.fields(typed);
        }
        if (element(field) == Mark.class) {
            return Stream.of(Mark.values()).map(mark -> FormField.of("mark." + mark, Type.TICK));
        }
        var asked = field.kind().isEnum() ? choice(field) : FormField.of(field.name(), type(field));
        if (field.name().equals("at")) {
            return Stream.of(asked.needed().hinted("field.at.hint"));
        }
        var hinted = List.class.isAssignableFrom(field.kind()) ? asked.hinted("field.accounts.hint") : asked;
        return Stream.of(field.required() && !BLANK.contains(field.name()) ? hinted.needed() : hinted);
    }

    /** Fields of any step in which officers are named. */
    static Stream<String> officers() {
        return Stream.of(StepTable.values())
                .flatMap(step -> StepField.of(step).stream())
                .filter(field -> field.kind() == AccountId.class || element(field) == AccountId.class)
                .map(StepField::name)
                .distinct();
    }

    private static FormField choice(StepField field) {
        var words = field.kind().getSimpleName().toLowerCase(Locale.ROOT);
        return FormField.choice(
                field.name(),
                Stream.of(field.kind().getEnumConstants())
                        .map(each -> new Option(each.toString(), words + "." + each))
                        .toList());
    }

    private static Type type(StepField field) {
        Class<?> kind = field.kind();
        if (kind == boolean.class) {
            return Type.TICK;
        }
        if (kind == int.class || kind == Integer.class) {
            return Type.NUMBER;
        }
        if (kind == Money.class) {
            return Type.AMOUNT;
        }
        if (kind == LocalDate.class) {
            return Type.DATE;
        }
        return LONG.contains(field.name()) ? Type.AREA : Type.TEXT;
    }

    /** What should have been told; whoever decided then has decided. */
    static ProcedureStep read(
            StepTable step, ProcedureStep told, Typed typed, Function<@Nullable BigDecimal, @Nullable Money> money) {
        var decided = new HashMap<String, @Nullable Object>();
        RecordFields.of((Record) told).forEach(field -> decided.put(field.name(), field.in((Record) told)));
        return read(step, typed, field -> (AccountId) Objects.requireNonNull(decided.get(field)), money);
    }

    static ProcedureStep read(
            StepTable step,
            Typed typed,
            Function<String, AccountId> who,
            Function<@Nullable BigDecimal, @Nullable Money> money) {
        return StepField.step(step, who, field -> value(field, typed, money));
    }

    private static @Nullable Object value(
            StepField field, Typed typed, Function<@Nullable BigDecimal, @Nullable Money> money) {
        var name = field.name();
        if (name.equals("acts")) {
            return ActRows.read(typed, typed.amount("fine"));
        }
        if (element(field) == Mark.class) {
            var marks = EnumSet.noneOf(Mark.class);
            Stream.of(Mark.values())
                    .filter(mark -> typed.ticked("mark." + mark))
                    .forEach(marks::add);
            return marks;
        }
        if (List.class.isAssignableFrom(field.kind())) {
            var ids = typed.list(name).stream();
            return element(field) == PersonId.class
                    ? ids.map(PersonId::new).toList()
                    : ids.map(AccountId::new).toList();
        }
        if (field.kind().isEnum()) {
            return choice(field.kind(), typed, name);
        }
        return switch (field.kind().getSimpleName()) {
            case "boolean" -> typed.ticked(name);
            case "int" -> typed.neededNumber(name);
            case "Integer" -> typed.number(name);
            case "Money" -> money.apply(field.required() ? typed.neededAmount(name) : typed.amount(name));
            case "LocalDate" -> field.required() ? typed.neededDay(name) : typed.day(name);
            case "LocalDateTime" -> typed.neededMoment(name);
            case "AccountId" -> new AccountId(typed.neededText(name));
            case "CaseId" -> new CaseId(typed.neededText(name));
            default -> field.required() ? typed.text(name) : typed.value(name);
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object choice(Class<?> kind, Typed typed, String name) {
        return typed.choice((Class) kind, name);
    }

    private static @Nullable Object element(StepField field) {
        return field.type() instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : null;
    }
}
