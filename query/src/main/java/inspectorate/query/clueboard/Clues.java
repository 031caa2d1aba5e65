package inspectorate.query.clueboard;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Survivors;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

@Component
public class Clues {

    private final Documents<ClueCard> cards;
    private final Survivors survivors;

    Clues(ReadSide readSide, ClueBoardProjection projection, Survivors survivors) {
        this.cards = readSide.documents(projection);
        this.survivors = survivors;
    }

    /**
     * A clue that began before its employer was known names the file that was found then: of an employer are those of
     * all files that were one at that point.
     */
    public Page<ClueCard> find(FindClues query) {
        var employer = query.employerId();
        var criteria = Criteria.all()
                .isOneOf("stage", query.stages())
                .isOneOf("channel", query.channels())
                .is("level", query.level())
                .is("incident", query.incident() ? Boolean.TRUE : null)
                .isOneOf("employerId", employer == null ? Set.of() : survivors.oneWith(employer, query.asOf()));
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
