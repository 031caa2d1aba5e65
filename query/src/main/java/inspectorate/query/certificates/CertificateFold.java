package inspectorate.query.certificates;

import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.domain.certificates.CertificateEvent.*;
import inspectorate.query.certificates.CertificateCard.Standing;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class CertificateFold {

    private CertificateFold() {}

    static CertificateCard after(CertificateCard card, CertificateEvent event) {
        var on = event.fact().on().value();
        return switch (event) {
            case TrainingCompleted _ -> learning(card, event, on, null);
            case ExamTaken exam -> learning(card, event, card.trainedOn(), exam.passed());
            case CertificateIssued issued ->
                new CertificateCard(
                        issued.inspectorId().value(),
                        cell(issued),
                        Standing.ISSUED,
                        null,
                        null,
                        issued.role(),
                        issued.issuer(),
                        issued.number(),
                        on,
                        issued.expiresOn(),
                        null);
            case CertificateRenewed renewed -> held(card, renewed, Standing.ISSUED, renewed.expiresOn(), null);
            case CertificateRevoked revoked ->
                held(card, revoked, Standing.REVOKED, card.expiresOn(), revoked.reason());
            case CertificateFactRetracted _ -> card;
        };
    }

    private static CertificateCard learning(
            CertificateCard card, CertificateEvent event, @Nullable String trainedOn, @Nullable Boolean passed) {
        return new CertificateCard(
                event.inspectorId().value(),
                cell(event),
                card.standing(),
                trainedOn,
                passed,
                card.role(),
                card.issuer(),
                card.number(),
                card.issuedOn(),
                card.expiresOn(),
                card.reason());
    }

    private static CertificateCard held(
            CertificateCard card,
            CertificateEvent event,
            Standing standing,
            @Nullable LocalDate expiresOn,
            @Nullable String reason) {
        return new CertificateCard(
                event.inspectorId().value(),
                cell(event),
                standing,
                card.trainedOn(),
                card.passed(),
                card.role(),
                card.issuer(),
                card.number(),
                card.issuedOn(),
                expiresOn,
                reason);
    }

    private static String cell(CertificateEvent event) {
        return event.fact().cellId().value();
    }
}
