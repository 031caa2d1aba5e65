package inspectorate.api.papers;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One thing that papers say. What the case knows need not be filled in; who it is about is never written over. */
public enum Datum {
    NUMBER(Entry.OFFICE),
    AGENCY(Entry.OFFICE),
    ISSUED_ON(Entry.OFFICE),
    EMPLOYER(Entry.OFFICE),
    VIOLATION(Entry.OFFICE),
    SOURCE(Entry.OFFICE),
    LEAD_INSPECTOR(Entry.OFFICE),
    CREDIT_CODE(Entry.LINE),
    ADDRESSEE(Entry.LINE),
    SUBJECT(Entry.AREA),
    RECEIVED_ON(Entry.DAY),
    ACCEPTED_ON(Entry.DAY),
    FILED_ON(Entry.DAY),
    CO_INSPECTOR(Entry.LINE),
    FACTS(Entry.AREA),
    EVIDENCE(Entry.AREA),
    ARTICLE(Entry.AREA),
    BASIS(Entry.AREA),
    DEMAND(Entry.AREA),
    DUE_ON(Entry.DAY),
    PENALTY(Entry.AREA),
    HANDLING(Entry.AREA),
    PERFORMANCE(Entry.AREA),
    REMEDIES(Entry.AREA),
    ANSWER_BY(Entry.DAY),
    HELD_ON(Entry.DAY),
    TIME(Entry.LINE),
    PLACE(Entry.LINE),
    CHAIR(Entry.LINE),
    CONTACT(Entry.LINE),
    OPINION(Entry.AREA),
    SERVED_PAPER(Entry.LINE),
    SERVED_TO(Entry.LINE),
    SERVED_ON(Entry.DAY),
    MANNER(Entry.LINE),
    SERVER(Entry.LINE),
    RECIPIENT(Entry.LINE),
    OWED(Entry.LINE),
    ATTACHMENTS(Entry.AREA);

    /** How it is filled in; what the office itself finds is not. */
    public enum Entry {
        OFFICE,
        LINE,
        AREA,
        DAY
    }

    private final Entry entry;

    Datum(Entry entry) {
        this.entry = entry;
    }

    public Entry entry() {
        return entry;
    }

    public boolean asked() {
        return entry != Entry.OFFICE;
    }

    /** As it is called in a request and a form: {@code dueOn}. */
    public String field() {
        var field = new StringBuilder();
        for (var word : name().split("_")) {
            field.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        field.setCharAt(0, Character.toLowerCase(field.charAt(0)));
        return field.toString();
    }

    static Optional<Datum> of(String field) {
        return Stream.of(values()).filter(datum -> datum.field().equals(field)).findFirst();
    }
}
