package inspectorate.domain.imports;

import inspectorate.domain.Rule;

public enum ImportRule implements Rule {
    IMPORT_STARTS_ONCE("", "This import has already been started"),
    IMPORT_IS_RUNNING("", "This import is not running");

    private final String article;
    private final String text;

    ImportRule(String article, String text) {
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
