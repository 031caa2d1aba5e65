package inspectorate.query.clueboard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
public class Clues {

    private final Documents<ClueCard> cards;

    Clues(ReadSide readSide, ClueBoardProjection projection) {
        this.cards = readSide.documents(projection);
    }

    public Page<ClueCard> find(FindClues query) {
        var criteria = Criteria.all()
                .isOneOf("stage", query.stages())
                .isOneOf("channel", query.channels())
                .is("level", query.level())
                .is("incident", query.incident() ? Boolean.TRUE : null)
                .is("employerId", query.employerId());
        return cards.list(criteria, query.scope(), query.page(), query.asOf());
    }

    public Optional<ClueCard> find(String clueId, AsOf asOf, Scope scope) {
        return cards.find(clueId, asOf, scope);
    }

    /** What a command about the clue has to know: where it is dealt with. */
    public Optional<ClueCard> findAddressed(String clueId, Scope scope) {
        return cards.findAddressed(clueId, scope);
    }
}
