package inspectorate.domain.bookkeeping;

import inspectorate.domain.Rule;

/** What an operator may do with the generations of a read model. */
public enum ReadModelRule implements Rule {
    ONE_GENERATION_IS_BUILT_AT_A_TIME(
            "Another generation of this read model is being built; wait until it is built, or drop it"),
    ONLY_A_BUILT_GENERATION_ANSWERS("This generation is not built to its end; resume its rebuild, or drop it"),
    ONLY_A_FAILED_REBUILD_IS_RESUMED("The rebuild of this generation has not failed: it still runs, or is done"),
    THE_ANSWERING_GENERATION_STAYS(
            "This generation answers, or a switch to it did not come to its end; switch to another one, which may be"
                    + " the one that answers now, before you drop it"),
    RELEVANCE_IS_PAGED_WITHIN_ONE_GENERATION(
            "Search was switched to another generation since that page; begin again with the first page");

    private final String text;

    ReadModelRule(String text) {
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
