package inspectorate.domain.employers;

import inspectorate.domain.Rule;

public enum EmployerRule implements Rule {
    EMPLOYER_IS_REGISTERED_ONCE("", "This employer already has a file here; open that one"),
    EMPLOYER_IS_REGISTERED("", "There is no file of this employer; register it first"),
    EMPLOYER_HAS_A_NAME("", "An employer needs a name, or a description by which it can be found"),
    EMPLOYER_NAME_FITS("", "A name has at most 1,000 characters"),
    EMPLOYER_IS_IDENTIFIED_ONCE(
            "GB 32100-2015", "This employer already has a unified social credit code; correct that fact"),
    CREDIT_CODE_CHECKSUM_HOLDS(
            "GB 32100-2015",
            "The check character of the credit code is wrong; confirm it with the registry and send it again as"
                    + " confirmed"),
    NEW_NAME_DIFFERS("", "The employer already has this name"),
    NEW_CELL_DIFFERS("", "The employer is already supervised in this cell"),
    CELL_STAYS_IN_JURISDICTION(
            "劳动保障监察条例 13", "An employer's file stays in its jurisdiction; open a file in the other one");

    private final String article;
    private final String text;

    EmployerRule(String article, String text) {
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

    @Override
    public boolean confirmable() {
        return this == CREDIT_CODE_CHECKSUM_HOLDS;
    }
}
