package inspectorate.api.console;

import inspectorate.domain.law.Milestone.Reached;
import inspectorate.domain.papers.PaperBasis;
import inspectorate.domain.papers.PaperKind;
import inspectorate.domain.papers.PaperRule;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A kind of paper as the case stands.
 *
 * @param why the rule in the way, with its article; empty where it may be issued
 */
public record PaperOffer(PaperKind kind, String why, String article) {

    /** What may be issued comes first. */
    static List<PaperOffer> of(List<PaperKind> kinds, List<Reached> reached, Show show) {
        return kinds.stream()
                .map(kind -> of(kind, PaperBasis.refusal(kind, reached).orElse(null), show))
                .sorted(Comparator.comparing(offer -> !offer.open()))
                .toList();
    }

    private static PaperOffer of(PaperKind kind, @Nullable PaperRule rule, Show show) {
        return rule == null ? new PaperOffer(kind, "", "") : new PaperOffer(kind, show.rule(rule), rule.article());
    }

    public boolean open() {
        return why.isEmpty();
    }
}
