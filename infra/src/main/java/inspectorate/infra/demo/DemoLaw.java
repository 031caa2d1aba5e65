package inspectorate.infra.demo;

import inspectorate.api.law.ProfileDesk;
import inspectorate.api.law.ProfileDesk.Proposal;
import inspectorate.domain.law.Certainty;
import java.time.LocalDate;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What its province has not said, the invented jurisdiction decides for itself: without it no fine could be noticed. */
@Component
@ConditionalOnProperty("inspectorate.demo")
class DemoLaw {

    private static final LocalDate FOUNDED = LocalDate.of(2023, 1, 1);

    private final ProfileDesk profiles;

    DemoLaw(ProfileDesk profiles) {
        this.profiles = profiles;
    }

    void set() {
        set(0, "hearing.entity", "20000");
        set(2, "hearing.citizen", "1000");
        set(4, "certificate.issuer.inspector", "CITY");
    }

    /** Once there are any. */
    void askForCertificates() {
        set(6, "certificates.recorded", "true");
    }

    /** @param number of the proposal: its place among all that happened to this profile */
    private void set(int number, String key, String value) {
        var baohe = DemoOfficers.BAOHE.prefix();
        profiles.propose(
                DemoOfficers.HEAD,
                "demo:law:" + key,
                baohe,
                new Proposal(key, value, "演示辖区自定", Certainty.OWN_POLICY, FOUNDED, null, "仅供试用"));
        profiles.decide(DemoOfficers.DEPARTMENT, "demo:law:" + key + ":confirmed", baohe, number, true);
    }
}
