package inspectorate.domain.persons;

import inspectorate.domain.Rule;

/** What holds for reading and erasing personal data. */
public enum PersonRule implements Rule {
    PURPOSE_IS_STATED("个人信息保护法 6", "Say what the data is read for: choose a purpose, and describe it"),
    PURPOSE_NAMES_NOBODY("个人信息保护法 6", "A purpose names no person; leave name and numbers out"),
    TEXT_NAMES_NO_PERSON(
            "劳动保障监察条例 12",
            "Leave names, telephones and identity numbers of persons out; they belong into the fields for them"),
    ERASURE_STATES_REASON("个人信息保护法 47", "State why the person's data is to be erased"),
    ERASURE_IS_PROPOSED_ONCE("", "The erasure of this person is proposed, or carried out, already"),
    ERASURE_NEEDS_PROPOSAL("", "An erasure is decided once it is proposed"),
    SECOND_OFFICER_ERASES("", "Who proposed an erasure does not decide on it; another officer does"),
    OPEN_MATTER_KEEPS_PERSON("关于实施《劳动保障监察条例》若干规定 40", "A case or clue that names this person is not closed"),
    ARCHIVE_KEEPS_PERSON(
            "关于实施《劳动保障监察条例》若干规定 40",
            "The archive that names this person has still to be kept; erase it from that day on");

    private final String article;
    private final String text;

    PersonRule(String article, String text) {
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
