package inspectorate.infra.processes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far the document store fell back when it was killed. Tokens may never stand after what the dossiers hold, nor
 * documents tell more than they do: otherwise nothing replayed would close the gap.
 */
record FallBack(Progress before, Progress after) {

    /**
     * @param tokens one for each segment of the projection
     * @param filed how many events stand in dossiers
     * @param newestFiled the highest index of an event in a dossier
     * @param newestTold the highest index that a document tells of
     * @param unfiled events of the log that stand in no dossier, with their index
     */
    record Progress(List<Position> tokens, int filed, long newestFiled, long newestTold, Map<String, Long> unfiled) {

        private long lowest() {
            return tokens.stream().mapToLong(Position::index).min().orElse(-1);
        }

        private Set<Long> gaps() {
            Set<Long> gaps = new HashSet<>();
            tokens.forEach(token -> gaps.addAll(token.gaps()));
            return gaps;
        }
    }

    /** @param gaps indices up to it that are still to come */
    record Position(long index, Set<Long> gaps) {

        static final Position NONE = new Position(-1, Set.of());
        private static final JsonMapper JSON = new JsonMapper();

        static Position of(String token) {
            var said = JSON.readTree(token);
            Set<Long> gaps = new HashSet<>();
            said.path("gaps").forEach(gap -> gaps.add(gap.asLong()));
            return new Position(said.path("index").asLong(-1), gaps);
        }
    }

    /** How many fell out of their dossiers. */
    int events() {
        return before.filed() - after.filed();
    }

    /** What did not fall back together with the rest, in words. */
    List<String> torn() {
        List<String> torn = new ArrayList<>();
        var gaps = after.gaps();
        after.unfiled().forEach((event, index) -> {
            if (index <= after.lowest() && !gaps.contains(index)) {
                torn.add("after the token, %d, and in no dossier: %s".formatted(after.lowest(), event));
            }
        });
        if (after.newestTold() > after.newestFiled()) {
            torn.add("a document tells of %d, dossiers of nothing after %d"
                    .formatted(after.newestTold(), after.newestFiled()));
        }
        return torn;
    }

    @Override
    public String toString() {
        return "%d events fell out of dossiers, %d to be replayed, token from %d to %d, documents from %d to %d"
                .formatted(
                        events(),
                        after.unfiled().size(),
                        before.lowest(),
                        after.lowest(),
                        before.newestTold(),
                        after.newestTold());
    }
}
