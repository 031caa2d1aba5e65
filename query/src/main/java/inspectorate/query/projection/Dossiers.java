package inspectorate.query.projection;

/** Whole dossiers, for questions that need every fact about an employer. */
public final class Dossiers {

    private final Groups groups;
    private final Pace pace;

    Dossiers(DossierStore store, Pace pace) {
        this.groups = new Groups(store);
        this.pace = pace;
    }

    /** What is told of the employer by all files that are one now. */
    public Dossier find(String id) {
        return find(id, AsOf.NOW);
    }

    /** What is told of the employer, by all files that were one at that point, in the store's order. */
    public Dossier find(String id, AsOf asOf) {
        var dossier = pace.answering(() -> groups.of(id, asOf));
        Shortfall.note(dossier.incomplete());
        return dossier;
    }
}
