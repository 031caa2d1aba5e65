package inspectorate.query.projection;

/** Whole dossiers, for questions that need every fact about an employer. */
public final class Dossiers {

    private final DossierStore store;

    Dossiers(DossierStore store) {
        this.store = store;
    }

    /** All events of the dossier in the store's order; empty where there is none. */
    public Dossier find(String id) {
        return store.load(id);
    }
}
