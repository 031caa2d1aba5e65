package inspectorate.query.projection;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which files are part of which others, for whoever counts employers and not files. */
@FunctionalInterface
public interface Survivors {

    /** By merged file the one it was part of at that point. */
    Map<String, String> at(AsOf asOf);

    /** That file and all that were one with it at that point. */
    default Set<String> oneWith(String file, AsOf asOf) {
        var survivors = at(asOf);
        var survivor = survivors.getOrDefault(file, file);
        var one = new HashSet<>(Set.of(survivor));
        survivors.forEach((member, into) -> {
            if (into.equals(survivor)) {
                one.add(member);
            }
        });
        return one;
    }
}
