package inspectorate.domain.clues;

import inspectorate.domain.Rule;

public enum ClueRule implements Rule {
    CLUE_IS_REPORTED_ONCE("", "This clue is already reported"),
    CLUE_IS_REPORTED("", "There is no such clue; report it first"),
    CLUE_TELLS_ITS_EMPLOYER("", "Name the employer, or describe its site, sign or address"),
    PLATFORM_CLUE_HAS_A_NUMBER("", "A clue of the national arrears platform has the number it bears there"),
    CLUE_WORKERS_ARE_NOT_NEGATIVE("", "A number of workers is never negative"),
    CLUE_FACTS_FOLLOW_THE_REPORT("", "This lies before the day on which the clue was reported"),
    CLUE_IS_AT_ANOTHER_LEVEL("", "This clue has gone up since; whoever deals with it now records this"),
    CLUE_SAYS_WHAT_WAS_DONE("", "Say what was done or found"),
    EMPLOYER_OF_CLUE_IS_UNKNOWN("", "The employer of this clue is known already"),
    CLUE_IS_STILL_OPEN("", "This clue is closed; report a new one"),
    URGING_NEEDS_OPEN_CLUE("", "An employer is educated or urged while the clue is open"),
    MEDIATION_NEEDS_UNSETTLED_CLUE("", "Mediation belongs to a clue that is open or where the employer was urged"),
    RESULT_NEEDS_URGING("", "Rectification or refusal follows education or urging"),
    ESCALATION_NEEDS_OPEN_OR_REFUSED_CLUE("", "A clue goes up while it is open, or once rectification was refused"),
    CLUE_IS_AT_THE_HIGHEST_LEVEL(
            "", "This clue is at the highest level of its jurisdiction; file a case or dismiss it"),
    CLUE_GOES_UP_ITS_OWN_BRANCH("", "A clue goes up to a cell that its own cell belongs to"),
    SKIPPING_NEEDS_INCIDENT_SIGN("", "A level is skipped only where there are signs of a mass incident, with a reason"),
    CASE_NEEDS_OPEN_CLUE(
            "", "A case comes from an open clue, or at the highest level from one whose rectification was refused"),
    CASE_NEEDS_EMPLOYER_OF_CLUE("", "Identify the employer before a case is made of this clue"),
    DISMISSAL_NEEDS_OPEN_CLUE("", "Only an open clue is dismissed"),
    DISMISSAL_STATES_REASON("", "State why the clue leads to nothing"),
    RESULT_IS_TOLD_WHEN_THERE_IS_ONE("保障农民工工资支付条例 10", "The result is told once the clue is settled or closed");

    private final String article;
    private final String text;

    ClueRule(String article, String text) {
        this.article = article;
        this.text = text;
    }

    @Override
    public String article() {
        return article;
    }

    @Override
    public String text() {
        return text;
    }
}
