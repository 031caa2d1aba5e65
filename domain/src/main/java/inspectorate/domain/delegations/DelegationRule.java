package inspectorate.domain.delegations;

import inspectorate.domain.Rule;

public enum DelegationRule implements Rule {
    DELEGATE_DOES_NOT_DELEGATE("行政处罚法 20", "Whoever acts by delegation cannot delegate in turn"),
    DELEGATION_IS_MADE_ONCE("", "This delegation is already recorded"),
    DELEGATION_IS_WRITTEN("行政处罚法 20", "A delegation names its paper, its matters and its powers"),
    DELEGATE_BELONGS_TO_DELEGATOR("劳动保障监察条例 4", "The delegate is a unit of the jurisdiction that delegates"),
    FINES_ARE_DELEGATED_UP_TO_AN_AMOUNT("行政处罚法 20", "A highest fine goes with the power to notice or decide"),
    DELEGATION_HAS_A_PERIOD("行政处罚法 20", "A delegation ends on or after the day it begins"),
    DELEGATION_IS_PUBLISHED_FIRST("行政处罚法 20", "A delegation is published before it begins"),
    DELEGATION_AWAITS_DECISION("", "There is no such delegation that is still to be decided"),
    SECOND_PERSON_GRANTS_DELEGATION("", "Who proposed a delegation does not grant it; another person must"),
    SECOND_PERSON_CORRECTS_DELEGATION(
            "", "Who proposed a delegation does not correct it once it was granted; another person must"),
    DELEGATION_IS_KNOWN("", "There is no such delegation"),
    DELEGATION_IS_REVOKED("", "There is no such delegation that was revoked"),
    DELEGATION_IS_IN_PLACE("", "There is no such delegation that was granted and not revoked"),
    REVOCATION_STATES_WHY("", "State why the delegation is revoked");

    private final String article;
    private final String text;

    DelegationRule(String article, String text) {
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
