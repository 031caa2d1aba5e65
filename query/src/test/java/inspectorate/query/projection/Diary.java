package inspectorate.query.projection;

import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.employers.EmployerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A document that remembers every fact it was folded from, in order: two that are equal were folded alike. */
final class Diary implements Projection<Diary.Page> {

    record Page(String key, String cell, List<String> lines) {}

    @Override
    public String name() {
        return "diary";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<Page> documentType() {
        return Page.class;
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof CaseEvent event
                ? Set.of(event.caseId().value())
                : Set.of();
    }

    @Override
    public boolean concernsAll(Recorded recorded) {
        return recorded.event() instanceof EmployerEvent;
    }

    @Override
    public Page blank(String key) {
        return new Page(key, "", List.of());
    }

    @Override
    public Page fold(Page page, Recorded recorded) {
        var lines = new ArrayList<>(page.lines());
        lines.add(recorded.eventId());
        return new Page(page.key(), recorded.event().fact().cellId().value(), lines);
    }

    /** Nothing is kept while the last fact is the fourth of its stream. */
    @Override
    public boolean worthKeeping(Page page) {
        return !page.lines().getLast().endsWith("#3");
    }

    @Override
    public boolean chronicled() {
        return true;
    }

    @Override
    public String cellOf(Page page) {
        return page.cell();
    }
}
