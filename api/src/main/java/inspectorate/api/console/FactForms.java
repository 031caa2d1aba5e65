package inspectorate.api.console;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.query.compliancetimeline.TimelineEntry;
import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The forms by which a fact is corrected or retracted, wherever it stands. */
@Component
class FactForms {
    static final String CORRECTION = "correction";

    private final FactChanges changes;
    private final CellField cells;
    private final Officers officers;
    private final JsonMapper json;

    FactForms(FactChanges changes, CellField cells, Officers officers, JsonMapper json) {
        this.officers = officers;
        this.changes = changes;
        this.cells = cells;
        this.json = json;
    }

    /** @param change correction or retraction; a grade has the form of a retraction alone */
    Form form(Caller caller, TimelineEntry entry, String change, String address) {
        requireRole(caller, entry);
        if (!change.equals(CORRECTION)) {
            return Form.of(change, address, List.of(FactFields.REASON));
        }
        var shown = FactValues.of(entry, json);
        return Form.of(change, address, FactFields.of(entry.kind(), cells.in(caller.scope()), shown))
                .filled(shown);
    }

    Done send(Caller caller, String key, TimelineEntry entry, int sequence, String change, Typed typed) {
        requireRole(caller, entry);
        return change.equals(CORRECTION)
                ? changes.correct(caller, key, entry, sequence, officers.named(typed))
                : changes.retract(caller, key, entry, sequence, typed.text("reason"));
    }

    private static void requireRole(Caller caller, TimelineEntry entry) {
        if (Subject.of(entry.kind())
                .filter(subject -> subject.isFor(caller.roles(), entry.kind()))
                .isEmpty()) {
            throw new AccessDeniedException("This fact is not yours to change: " + entry.kind());
        }
    }
}
