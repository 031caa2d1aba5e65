package inspectorate.domain;

/** What every event of this domain tells, whatever it is about. */
public interface DomainEvent {

    /** The stream it is appended to. */
    String stream();

    /** The dossier it belongs to: its employer's, or its own stream's where no employer is concerned. */
    String dossier();

    Fact fact();
}
