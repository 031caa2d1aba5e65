package inspectorate.api.certificates;

import inspectorate.api.certificates.CertificateStatement.*;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import inspectorate.query.compliancetimeline.TimelineEntry;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What should have been recorded; what is left out stays as it was. */
record CertificateCorrection(
        @Schema(description = "Why it is corrected") String reason,
        @Nullable BusinessDate on,
        @Nullable String course,
        @Nullable Boolean passed,
        @Nullable CertificateRole role,
        @Nullable AgencyLevel issuer,
        @Nullable String number,
        @Nullable LocalDate expiresOn,

        @Schema(description = "Why the certificate was revoked") @Nullable
        String ownReason) {

    CertificateStatement of(TimelineEntry told) {
        return switch (told.event()) {
            case TrainingCompleted was -> new Training(or(on, was.fact().on()), or(course, was.course()));
            case ExamTaken was -> new Exam(or(on, was.fact().on()), or(passed, was.passed()));
            case CertificateIssued was ->
                new Issue(
                        or(on, was.fact().on()),
                        or(role, was.role()),
                        or(issuer, was.issuer()),
                        or(number, was.number()),
                        or(expiresOn, was.expiresOn()));
            case CertificateRenewed was -> new Renewal(or(on, was.fact().on()), or(expiresOn, was.expiresOn()));
            case CertificateRevoked was -> new Revocation(or(on, was.fact().on()), or(ownReason, was.reason()));
            default -> throw new IllegalArgumentException("A retraction is not corrected");
        };
    }

    private static <T> T or(@Nullable T said, T told) {
        return said == null ? told : said;
    }
}
