package inspectorate.api.files;

import inspectorate.domain.Rule;

/** What can be wrong with a file that is to be kept, or with one that was. */
public enum FileRule implements Rule {
    FILE_FITS("The file is larger than is taken here"),
    FILE_SAYS_SOMETHING("The file is empty"),
    FILE_TYPE_IS_TAKEN("Files of this type are not taken; scan or export it as PDF, image, video, sound or table"),
    FILE_IS_THERE("The file is lost: its record is here, its content is not; tell the operator"),
    FILE_IS_UNALTERED("The file was altered, or its key destroyed, since it was kept; tell the operator");

    private final String text;

    FileRule(String text) {
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
