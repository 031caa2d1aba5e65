package inspectorate.domain.law.tables;

import inspectorate.domain.law.Certainty;
import inspectorate.domain.law.Citation;
import java.util.List;
import java.util.Map;

/**
 * What a rule answers.
 *
 * @param outcome such as {@code ACCEPT}
 * @param also what comes with it, such as {@code FILE}
 * @param row the row of the rule's table that decided; empty where it computes
 * @param figures days and amounts, by name
 * @param sanctions fines, and apart from them what goes to workers
 * @param sources every article and value it rests on
 * @param certainty as certain as the weakest of them
 */
public record Ruling(
        String rule,
        String outcome,
        List<String> also,
        String row,
        List<Reason> reasons,
        Map<String, String> figures,
        List<Sanction> sanctions,
        List<Citation> sources,
        Certainty certainty,
        String jurisdiction,
        String version) {

    public record Reason(String chinese, String english) {}
}
