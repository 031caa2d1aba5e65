package inspectorate.domain.certificates;

import inspectorate.domain.Rule;

public enum CertificateRule implements Rule {
    TRAINING_IS_NAMED("", "State which training it was"),
    TRAINING_COMES_BEFORE_THE_EXAM(
            "", "The training is recorded before the examination, and again after each certificate"),
    EXAM_IS_PASSED_FIRST("行政处罚法 42", "A certificate is issued once the examination was passed"),
    CERTIFICATE_HAS_A_NUMBER("", "State the number of the certificate"),
    CERTIFICATE_EXPIRES_LATER(
            "", "A certificate expires after the day of its issue or renewal, and a renewal later than before"),
    ISSUER_ISSUES_THIS_ROLE("", "An authority of this level does not issue certificates for this role here"),
    ONE_CERTIFICATE_AT_A_TIME("", "There is a valid certificate; renew or revoke it"),
    CERTIFICATE_IS_VALID("行政处罚法 42", "There is no certificate that is valid on that day"),
    CERTIFICATE_REVOCATION_STATES_WHY("", "State why the certificate is revoked"),
    CERTIFICATE_IS_KEPT_WHERE_IT_WAS_ISSUED("", "A valid certificate is kept by the jurisdiction that issued it"),
    CERTIFICATE_FACTS_FOLLOW_ONE_ANOTHER("", "This lies before what was recorded last");

    private final String article;
    private final String text;

    CertificateRule(String article, String text) {
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
