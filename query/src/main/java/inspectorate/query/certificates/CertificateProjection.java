package inspectorate.query.certificates;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.certificates.CertificateEvent;
import inspectorate.query.certificates.CertificateCard.Standing;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.Recorded;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
class CertificateProjection implements Projection<CertificateCard> {

    @Override
    public String name() {
        return "certificates";
    }

    @Override
    public int generation() {
        return 1;
    }

    @Override
    public Class<CertificateCard> documentType() {
        return CertificateCard.class;
    }

    @Override
    public Set<Class<? extends DomainEvent>> reads() {
        return Set.of(CertificateEvent.class);
    }

    @Override
    public Set<String> keysOf(Recorded recorded) {
        return recorded.event() instanceof CertificateEvent event
                ? Set.of(event.inspectorId().value())
                : Set.of();
    }

    @Override
    public CertificateCard blank(String key) {
        return new CertificateCard(key, "", Standing.TRAINING, null, null, null, null, null, null, null, null);
    }

    @Override
    public CertificateCard fold(CertificateCard card, Recorded recorded) {
        return recorded.event() instanceof CertificateEvent event ? CertificateFold.after(card, event) : card;
    }

    @Override
    public boolean worthKeeping(CertificateCard card) {
        return !card.cellId().isEmpty();
    }

    @Override
    public List<String> listedBy() {
        return List.of("standing", "expiresOn");
    }

    @Override
    public String cellOf(CertificateCard card) {
        return card.cellId();
    }
}
