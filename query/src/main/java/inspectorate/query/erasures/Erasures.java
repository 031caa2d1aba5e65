package inspectorate.query.erasures;

import inspectorate.query.erasures.ErasureCard.Status;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
public class Erasures {

    private final Documents<ErasureCard> cards;

    Erasures(ReadSide readSide, ErasureProjection projection) {
        this.cards = readSide.documents(projection);
    }

    public Optional<ErasureCard> find(String erasureId, Scope scope) {
        return cards.find(erasureId, AsOf.NOW, scope);
    }

    /** @param status null for all */
    public Page<ErasureCard> find(@Nullable Status status, Scope scope, PageRequest page) {
        return cards.list(Criteria.all().is("status", status == null ? null : status.name()), scope, page, AsOf.NOW);
    }
}
