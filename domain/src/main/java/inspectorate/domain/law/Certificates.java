package inspectorate.domain.law;

import inspectorate.domain.ids.AccountId;
import java.time.LocalDate;
import java.util.Set;

/** Who holds which certificate. */
@FunctionalInterface
public interface Certificates {

    /** Whether the profile says that certificates are recorded here, and so are asked for (R-INV-3). */
    static boolean askedFor(Law law) {
        return law.names("certificates.recorded")
                && law.value("certificates.recorded").flag();
    }

    /** Those that are valid on that day. */
    Set<CertificateRole> of(AccountId inspector, LocalDate day);

    default boolean mayLead(AccountId inspector, LocalDate day) {
        return of(inspector, day).contains(CertificateRole.INSPECTOR);
    }

    default boolean mayInspect(AccountId inspector, LocalDate day) {
        return mayLead(inspector, day) || of(inspector, day).contains(CertificateRole.PART_TIME_INSPECTOR);
    }
}
