package inspectorate.api.console;

import inspectorate.domain.Money;
import inspectorate.domain.law.Grounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The values of an event that a reader wants to see in one line; the rest stands on its own page. */
final class Details {
    private static final Set<String> WORDS = Set.of(
            "source",
            "violation",
            "requester",
            "outcome",
            "mode",
            "grade",
            "ground",
            "channel",
            "matter",
            "agreed",
            "kind",
            "lostBasis",
            "giver");
    private static final List<String> ORDER = List.of(
            "name",
            "formerName",
            "creditCode",
            "place",
            "source",
            "violation",
            "requester",
            "telling",
            "content",
            "agreed",
            "parties",
            "evidence",
            "refused",
            "sign",
            "from",
            "to",
            "channel",
            "result",
            "arrears",
            "document",
            "kind",
            "number",
            "course",
            "expiresOn",
            "shows",
            "giver",
            "term",
            "late",
            "amount",
            "fine",
            "workers",
            "outcome",
            "mode",
            "findings",
            "grade",
            "conduct",
            "ground",
            "article",
            "publicUntil",
            "lostBasis",
            "removeBy",
            "reason");

    private final JsonMapper json;
    private final Show show;

    Details(JsonMapper json, Show show) {
        this.json = json;
        this.show = show;
    }

    List<Detail> of(Object event) {
        if (ProcedureDetails.tells(event)) {
            return new ProcedureDetails(show).of(event);
        }
        var details = new ArrayList<Detail>();
        JsonNode fields = json.valueToTree(event);
        ORDER.forEach(field -> add(details, field, fields.path(field)));
        if (event instanceof Grounded decided && decided.ground() != null) {
            details.addAll(new ProcedureDetails(show).ground(decided.ground()));
        }
        return details;
    }

    private void add(List<Detail> details, String field, JsonNode value) {
        switch (field) {
            case "ground" -> {
                if (value.isString()) {
                    details.add(new Detail(field, text(field, value)));
                }
            }
            case "number" -> {
                if (value.isString()) {
                    details.add(new Detail("paperNumber", value.asString()));
                }
            }
            case "arrears" ->
                List.of("workers", "claimed", "assessed", "period")
                        .forEach(part -> add(details, part, value.path(part)));
            case "telling" ->
                List.of("channel", "matter", "employerDescription", "workers", "externalNumber")
                        .forEach(part -> add(details, part, value.path(part)));
            case "term" -> List.of("dueOn", "within").forEach(part -> add(details, part, value.path(part)));
            case "conduct" -> add(details, "dealtWith", value.path("dealtWith"));
            case "findings" ->
                value.forEach(finding -> details.add(new Detail(
                        "finding",
                        finding.path("item").asString() + " "
                                + finding.path("note").asString(""))));
            default -> {
                if (!value.isNull() && !value.isMissingNode()) {
                    var text = text(field, value);
                    if (!text.isBlank()) {
                        details.add(new Detail(field, text));
                    }
                }
            }
        }
    }

    private String text(String field, JsonNode value) {
        if (value.has("minor")) {
            return show.money(new Money(
                    value.path("minor").asLong(), value.path("currency").asString()));
        }
        if (value.has("value")) {
            return value.path("value").asString();
        }
        if (value.isBoolean()) {
            return show.word(field + "." + value.asBoolean());
        }
        if (value.isNumber()) {
            return show.count(value.asLong());
        }
        return WORDS.contains(field) ? show.word(field + "." + value.asString()) : value.asString();
    }

    String pretty(Object event) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(event);
    }
}
