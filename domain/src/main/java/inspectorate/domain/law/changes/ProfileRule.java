package inspectorate.domain.law.changes;

import inspectorate.domain.Rule;

public enum ProfileRule implements Rule {
    PROPOSAL_STATES_WHY("State where the new value is written and why it changes"),
    PROPOSED_VALUE_IS_SOUND("This is no possible value of that unit, or it ends before it begins"),
    PROPOSAL_IS_OPEN("There is no such proposal that is still to be decided"),
    SECOND_PERSON_CONFIRMS_VALUE("Who proposed a value does not confirm it; another person must"),
    PUBLICATION_BASIS_IS_CONFIRMED(
            "Nobody is named in public before a responsible person has confirmed the values it rests on here");

    private final String text;

    ProfileRule(String text) {
        this.text = text;
    }

    @Override
    public String article() {
        return "";
    }

    @Override
    public String text() {
        return text;
    }
}
