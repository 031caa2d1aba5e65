package inspectorate.query.projection;

/** Whole dossiers, for questions that need every fact about an employer. */
public final class Dossiers {

    private final Groups groups;

    Dossiers(DossierStore store) {
        this.groups = new Groups(store);
    }

    /** What is told of the employer by all files that are one now. */
    public Dossier find(String id) {
        return find(id, AsOf.NOW);
    }

    /** What is told of the employer, by all files that were one at that point, in the store's order. */
    public Dossier find(String id, AsOf asOf) {
        return groups.of(id, asOf);
    }
}
