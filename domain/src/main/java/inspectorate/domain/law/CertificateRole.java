package inspectorate.domain.law;

import java.util.Locale;

/** What a certificate lets somebody be (R-GRD, R-INV-3). */
public enum CertificateRole {
    /** 专职劳动保障监察员. */
    INSPECTOR,
    /** 兼职劳动保障监察员: takes part, and leads nothing. */
    PART_TIME_INSPECTOR,
    /** 协管员. */
    ASSISTANT,
    /** 法律监督员. */
    SUPERVISOR;

    /** Key of the value that says which levels issue it. */
    public String issuers() {
        return "certificate.issuer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
