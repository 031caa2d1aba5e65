package inspectorate.domain.blacklist;

import inspectorate.domain.Rule;

public enum ListingRule implements Rule {
    CANDIDATE_IS_FOUND("拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5", "A listing begins with a candidate: an overdue wage order"),
    PROPOSAL_NEEDS_CANDIDATE("拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5", "Only a candidate that is not yet proposed can be proposed"),
    PROPOSAL_NAMES_GROUND("拖欠农民工工资失信联合惩戒对象名单管理暂行办法 5", "A proposal names its ground and the article"),
    DECISION_NEEDS_PROPOSAL("拖欠农民工工资失信联合惩戒对象名单管理暂行办法", "A listing is decided on a proposal"),
    SECOND_OFFICER_DECIDES("", "Who proposed a listing does not decide it; another officer must"),
    REMOVAL_NEEDS_LISTING("拖欠农民工工资失信联合惩戒对象名单管理暂行办法", "Only an employer on the blacklist can be removed from it"),
    REMOVAL_STATES_REASON("拖欠农民工工资失信联合惩戒对象名单管理暂行办法", "A removal states its reason"),
    LISTING_IS_MIGRATED_ONCE("", "This listing has already been migrated");

    private final String article;
    private final String text;

    ListingRule(String article, String text) {
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
