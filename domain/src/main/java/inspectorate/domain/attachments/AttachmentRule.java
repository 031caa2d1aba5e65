package inspectorate.domain.attachments;

import inspectorate.domain.Rule;

public enum AttachmentRule implements Rule {
    ATTACHMENT_IS_ADDED_ONCE("This file has been added already"),
    ATTACHMENT_SAYS_WHAT_IT_SHOWS("Say what the file shows, without naming a person"),
    ATTACHMENT_IS_IN_FOLDER("There is no such file in the folder, or it has been removed already"),
    ATTACHMENT_REMOVAL_STATES_REASON("Removing a file states the reason");

    private final String text;

    AttachmentRule(String text) {
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
