package inspectorate.query.projection;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;

/** An event that nothing of what is folded is made of, and so was not read. It counts in its dossier's version. */
record UnneededEvent(String stream, String dossier) implements DomainEvent {

    @Override
    public Fact fact() {
        throw new IllegalStateException("Nobody has read this event of " + stream);
    }
}
