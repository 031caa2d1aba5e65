package inspectorate.query.certificates;

import inspectorate.domain.law.AgencyLevel;
import inspectorate.domain.law.CertificateRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The qualification of one inspector.
 *
 * @param cellId where it was recorded last
 * @param standing of the last certificate; whether it has expired, its day tells
 * @param trainedOn of the training after the last certificate, as exactly as it is known
 * @param passed whether the examination after that was passed; null before it
 * @param issuedOn as exactly as it is known
 * @param expiresOn last day on which the certificate is valid; null before any was issued
 */
public record CertificateCard(
        String inspectorId,
        String cellId,
        Standing standing,
        @Nullable String trainedOn,
        @Nullable Boolean passed,
        @Nullable CertificateRole role,
        @Nullable AgencyLevel issuer,
        @Nullable String number,
        @Nullable String issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable String reason) {

    public enum Standing {
        /** No certificate so far. */
        TRAINING,
        ISSUED,
        REVOKED
    }

    /** What a page shows and a list is asked for. */
    public enum State {
        VALID,
        EXPIRED,
        TRAINING,
        REVOKED
    }

    public State state(LocalDate today) {
        return switch (standing) {
            case TRAINING -> State.TRAINING;
            case REVOKED -> State.REVOKED;
            case ISSUED -> expiresOn != null && expiresOn.isBefore(today) ? State.EXPIRED : State.VALID;
        };
    }

    public boolean endsWithin(LocalDate today, int days) {
        return state(today) == State.VALID && expiresOn != null && !expiresOn.isAfter(today.plusDays(days));
    }
}
