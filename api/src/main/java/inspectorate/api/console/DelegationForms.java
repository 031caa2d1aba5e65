package inspectorate.api.console;

import static inspectorate.api.console.FormField.Type.*;

import inspectorate.api.console.FormField.Option;
import inspectorate.api.delegations.DelegationDesk.Proposal;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.delegations.DelegationBook.Delegation;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.law.Power;
import inspectorate.query.grids.GridCells;
import inspectorate.query.projection.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a delegation is asked for, when it is proposed and where it was recorded wrongly. */
@Component
class DelegationForms {

    private final GridCells cells;
    private final Officers officers;

    DelegationForms(GridCells cells, Officers officers) {
        this.cells = cells;
        this.officers = officers;
    }

    Form proposal(String jurisdiction, Show show) {
        return Form.of(
                "delegation",
                address(jurisdiction, "new"),
                asked(jurisdiction, show).toList());
    }

    Form correction(String jurisdiction, Delegation told, Show show) {
        return Form.of(
                        FactForms.CORRECTION,
                        address(jurisdiction, told.id().value() + "/correction"),
                        Stream.concat(asked(jurisdiction, show), Stream.of(FactFields.REASON))
                                .toList())
                .filled(values(told));
    }

    private Stream<FormField> asked(String jurisdiction, Show show) {
        var units = cells.find(new Scope(jurisdiction)).stream()
                .filter(cell -> cell.level() > 1)
                .map(cell -> new Option(cell.cellId(), cell.name() + "（" + cell.cellId() + "）"))
                .toList();
        var today = show.today().toString();
        return Stream.of(
                        Stream.of(
                                FormField.of("paper", TEXT).needed(),
                                new FormField("delegate", LIST, true, units, null, "field.delegate.hint"),
                                FormField.of("persons", TEXT).hinted("field.persons.hint")),
                        Stream.of(Violation.values()).map(each -> FormField.of("violation." + each, TICK)),
                        Stream.of(Power.values()).map(each -> FormField.of("power." + each, TICK)),
                        Stream.of(
                                FormField.of("fineUpTo", AMOUNT).hinted("field.fineUpTo.hint"),
                                FormField.of("publishedOn", DATE).needed().preset(today),
                                FormField.of("validFrom", DATE).needed().preset(today),
                                FormField.of("validTo", DATE).needed()))
                .flatMap(fields -> fields);
    }

    private static Typed values(Delegation told) {
        var text = told.text();
        Map<String, String> values = new HashMap<>(Map.of(
                "paper", text.paper(),
                "delegate", text.delegate().value(),
                "persons", text.persons().stream().map(AccountId::value).collect(Collectors.joining(", ")),
                "publishedOn", text.publishedOn().toString(),
                "validFrom", text.validFrom().toString(),
                "validTo", text.validTo().toString()));
        text.matters().forEach(matter -> values.put("violation." + matter, "true"));
        text.powers().forEach(power -> values.put("power." + power, "true"));
        if (text.fineUpTo() != null) {
            values.put("fineUpTo", text.fineUpTo().amount().toPlainString());
        }
        return new Typed(Map.copyOf(values));
    }

    Proposal said(Typed typed) {
        return new Proposal(
                typed.neededText("paper"),
                cell(typed),
                typed.list("persons").stream().map(officers::account).toList(),
                ticked(Violation.values(), "violation.", typed),
                ticked(Power.values(), "power.", typed),
                typed.amount("fineUpTo"),
                typed.neededDay("validFrom"),
                typed.neededDay("validTo"),
                typed.neededDay("publishedOn"));
    }

    private static GridCellId cell(Typed typed) {
        try {
            return new GridCellId(typed.neededText("delegate"));
        } catch (IllegalArgumentException wrong) {
            throw new Unreadable("problem.cell", "delegate", typed.text("delegate"), wrong);
        }
    }

    private static <E extends Enum<E>> List<E> ticked(E[] all, String prefix, Typed typed) {
        return Stream.of(all).filter(each -> typed.ticked(prefix + each)).toList();
    }

    private static String address(String jurisdiction, String below) {
        return "/console/delegations/" + jurisdiction + "/" + below;
    }
}
