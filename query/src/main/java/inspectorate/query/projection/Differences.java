package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** Field by field: what two stored documents say differently. */
final class Differences {

    private Differences() {}

    /** The cell counts as a field; by which event a document was written last does not. */
    static List<FieldDifference> between(@Nullable Document before, @Nullable Document after) {
        var one = fields(before);
        var other = fields(after);
        var paths = new TreeSet<>(one.keySet());
        paths.addAll(other.keySet());
        var differences = new ArrayList<FieldDifference>();
        for (String path : paths) {
            if (!Objects.equals(one.get(path), other.get(path))) {
                differences.add(new FieldDifference(path, one.get(path), other.get(path)));
            }
        }
        return differences;
    }

    private static Map<String, String> fields(@Nullable Document stored) {
        Map<String, String> fields = new TreeMap<>();
        if (stored != null) {
            flatten("cell", stored.get("cell"), fields);
            stored.get("body", new Document()).forEach((name, value) -> flatten(name, value, fields));
        }
        return fields;
    }

    private static void flatten(String path, @Nullable Object value, Map<String, String> into) {
        switch (value) {
            case null -> {}
            case Map<?, ?> map -> map.forEach((name, inner) -> flatten(path + "." + name, inner, into));
            case List<?> list -> {
                for (int place = 0; place < list.size(); place++) {
                    flatten(path + "[" + place + "]", list.get(place), into);
                }
            }
            default -> into.put(path, String.valueOf(value));
        }
    }
}
