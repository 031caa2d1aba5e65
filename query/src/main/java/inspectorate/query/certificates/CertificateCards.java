package inspectorate.query.certificates;

import inspectorate.query.certificates.CertificateCard.Standing;
import inspectorate.query.certificates.CertificateCard.State;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class CertificateCards {

    private final Documents<CertificateCard> cards;

    CertificateCards(ReadSide readSide, CertificateProjection projection) {
        this.cards = readSide.documents(projection);
    }

    /** @param state on that day; null for all */
    public Page<CertificateCard> find(@Nullable State state, LocalDate today, Scope scope, PageRequest page) {
        return cards.list(criteria(state, today), scope, page, AsOf.NOW);
    }

    public Optional<CertificateCard> find(String inspectorId, Scope scope) {
        return cards.find(inspectorId, AsOf.NOW, scope);
    }

    private static Criteria criteria(@Nullable State state, LocalDate today) {
        return switch (state) {
            case null -> Criteria.all();
            case VALID -> issued().from("expiresOn", today.toString());
            case EXPIRED -> issued().until("expiresOn", today.minusDays(1).toString());
            case TRAINING -> Criteria.all().is("standing", Standing.TRAINING.name());
            case REVOKED -> Criteria.all().is("standing", Standing.REVOKED.name());
        };
    }

    private static Criteria issued() {
        return Criteria.all().is("standing", Standing.ISSUED.name());
    }
}
