package inspectorate.query.search;

import inspectorate.query.search.Found.Hit;
import java.util.Set;

/** What the index gives back, as it is shown. */
final class Hits {

    private Hits() {}

    static Hit of(Search search, StoredFields fields, Highlighter highlighter, Set<String> stale) {
        var name = highlighter.highlight(fields.text("name"));
        return new Hit(
                search.kind(),
                fields.text("id"),
                fields.text("employerId"),
                fields.text("name"),
                name.html(),
                fields.texts("formerNames").stream()
                        .map(highlighter::highlight)
                        .filter(former -> former.marked() > name.marked())
                        .map(Highlighter.Highlighted::html)
                        .findFirst()
                        .orElse(null),
                fields.textOrNull("code"),
                fields.text("cell"),
                fields.text("jurisdiction"),
                fields.texts("stage"),
                fields.textOrNull("violation"),
                fields.textOrNull("grade"),
                fields.number("gradeYear"),
                fields.liesAfter("publicUntil", search.today()),
                fields.is("provisional"),
                fields.money("owed"),
                fields.textOrNull("date"),
                stale.contains(fields.text("employerId")));
    }
}
