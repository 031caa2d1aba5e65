package inspectorate.domain.ids;

/** One listing of an employer on the blacklist, from candidate to removal. */
public record ListingId(String value) implements Identifier {

    public ListingId {
        Identifier.requireText(value);
    }

    /** One breached order makes at most one candidate. */
    public static ListingId onGroundOf(CaseId caseId) {
        return new ListingId(Identifier.derived("listing", caseId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
