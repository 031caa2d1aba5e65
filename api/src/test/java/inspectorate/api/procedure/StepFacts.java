package inspectorate.api.procedure;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.FinedAct;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.LegalGround;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Facts of the procedure as samples. */
public final class StepFacts {

    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private StepFacts() {}

    /** With something in every field. */
    public static DomainEvent of(StepTable row) throws ReflectiveOperationException {
        var components = row.fact().getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Stream.of(components).map(StepFacts::value).toArray();
        return (DomainEvent) row.fact().getDeclaredConstructor(types).newInstance(values);
    }

    private static Object value(RecordComponent component) {
        var type = component.getType();
        if (type == List.class || type == Set.class) {
            var element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return type == Set.class ? Set.of(one(element, 0)) : List.of(one(element, 0), one(element, 1));
        }
        return one(type, 0);
    }

    private static Object one(Class<?> type, int number) {
        if (type.isEnum()) {
            return type.getEnumConstants()[number];
        }
        return switch (type.getSimpleName()) {
            case "CaseId" -> new CaseId("case-1");
            case "EmployerId" -> new EmployerId("employer-1");
            case "AccountId" -> new AccountId("officer-" + number);
            case "PersonId" -> new PersonId("person-" + number);
            case "Fact" -> Fact.recorded(new GridCellId("340111/340111003"), new BusinessDate(DAY.toString()), DAY);
            case "LegalGround" -> new LegalGround("", "", "", "T@1", Certainty.STATUTE_TEXT, List.of());
            case "Money" -> new Money(1_200_050, "CNY");
            case "int", "Integer" -> 7;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> DAY.plusDays(9);
            case "LocalDateTime" -> LocalDateTime.of(2026, 3, 2, 9, 30);
            case "FinedAct" ->
                new FinedAct(
                        "R-PEN-30",
                        "act " + number,
                        12,
                        new BigDecimal("1000.50"),
                        3,
                        new BigDecimal("40"),
                        true,
                        false,
                        "HEAVY",
                        true,
                        new BigDecimal("6000.25"));
            default -> "some words " + number;
        };
    }
}
