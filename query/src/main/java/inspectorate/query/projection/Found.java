package inspectorate.query.projection;

import java.util.List;

/** A {@link Finding}, and the latest verification that found it. */
public record Found(
        String run, String model, String key, String dossier, Finding.Kind kind, List<FieldDifference> fields) {

    static Found by(String run, Finding finding) {
        return new Found(run, finding.model(), finding.key(), finding.dossier(), finding.kind(), finding.fields());
    }
}
