package inspectorate.domain.grids;

import inspectorate.domain.Rule;

public enum GridCellRule implements Rule {
    CELL_IS_DEFINED_ONCE("", "This grid cell is already defined"),
    CELL_IS_DEFINED("", "There is no such grid cell; define it first"),
    CELL_HAS_A_NAME("", "A grid cell needs a name");

    private final String article;
    private final String text;

    GridCellRule(String article, String text) {
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
