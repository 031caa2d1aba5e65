package inspectorate.domain.ids;

/** One clue: something noticed or told that is not a case yet. */
public record ClueId(String value) implements Identifier {

    public ClueId {
        Identifier.requireText(value);
    }

    /** What another platform sends under its own number is one clue, however often it is sent. */
    public static ClueId ofPlatform(String jurisdiction, String externalNumber) {
        return new ClueId(Identifier.derived("clue", jurisdiction, externalNumber));
    }

    @Override
    public String toString() {
        return value;
    }
}
