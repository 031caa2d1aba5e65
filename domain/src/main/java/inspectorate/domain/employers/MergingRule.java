package inspectorate.domain.employers;

import inspectorate.domain.Rule;

/** What must hold so that two files become one, or two again. */
public enum MergingRule implements Rule {
    FILES_DIFFER("", "A file is not merged into itself; choose the other file"),
    FILES_ARE_OF_ONE_JURISDICTION(
            "劳动保障监察条例 13", "Files of two jurisdictions stay two; only files of one jurisdiction are merged"),
    CREDIT_CODES_DO_NOT_DIFFER(
            "GB 32100-2015",
            "Two unified social credit codes name two employers; correct the code that is wrong before merging"),
    FILE_IS_NOT_MERGED("", "This file is part of another one; unmerge it first"),
    SURVIVOR_STANDS_BY_ITSELF(
            "", "The other file is itself part of a third one; merge into that one, or unmerge it first"),
    FILE_HAS_TAKEN_IN_NO_OTHER("", "Other files are part of this one; let it be the survivor, or unmerge them first"),
    ONLY_A_MERGED_FILE_IS_UNMERGED("", "This file is not part of that one; only what is merged can be unmerged"),
    MERGING_STATES_REASON("", "Say why: both files show the reason"),
    ONE_PROPOSAL_IS_OPEN("", "Something is proposed for this file already; confirm or refuse that first"),
    MERGING_NEEDS_PROPOSAL("", "Nothing of the kind is proposed for these two files; propose it first"),
    SECOND_OFFICER_CONFIRMS("", "Who proposed it does not confirm it; another officer must"),
    MERGING_FOLLOWS_WHAT_IT_RESTS_ON(
            "",
            "On the day of a merging or unmerging both files are registered, and what was merged or unmerged before is"
                    + " so by then; enter a later day, or correct the day of the registration"),
    IDENTITY_IS_KEPT_BY_SURVIVOR(
            "", "This file is part of another one, whose name, code and cell count; record it there, or unmerge first"),
    MERGING_IS_UNDONE_BY_UNMERGING("", "A merging is not retracted or corrected; propose to unmerge the file");

    private final String article;
    private final String text;

    MergingRule(String article, String text) {
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
