package inspectorate.domain.ids;

/** The erasure of one person: at most one. */
public record ErasureId(String value) implements Identifier {

    public ErasureId {
        Identifier.requireText(value);
    }

    public static ErasureId of(PersonId personId) {
        return new ErasureId(Identifier.derived("erasure", personId.value()));
    }

    @Override
    public String toString() {
        return value;
    }
}
