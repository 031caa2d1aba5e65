package inspectorate.domain.ids;

/** One case, from intake to closure. */
public record CaseId(String value) implements Identifier {

    public CaseId {
        Identifier.requireText(value);
    }

    /** A migrated row is one case: the same row of the same ledger gives the same case. */
    public static CaseId migrated(String jurisdiction, String ledger, String row) {
        return new CaseId(Identifier.derived("case", jurisdiction, ledger, row));
    }

    /** A clue becomes one case, however often it is asked for. */
    public static CaseId from(ClueId clueId) {
        return new CaseId(Identifier.derived("case", "clue", clueId.value()));
    }

    /** A clue whose first case was another employer's: a case stays in the dossier of one. */
    public static CaseId from(ClueId clueId, EmployerId employerId) {
        return new CaseId(Identifier.derived("case", "clue", clueId.value(), employerId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
