package inspectorate.api.imports.mapping;

import inspectorate.api.imports.mapping.Mapping.MappedColumn;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the headings of a file seem to mean.
 *
 * @param missing fields that the profile needs and no column seems to hold
 * @param unknown headings that no profile knows; their columns are not imported unless mapped
 */
public record Proposal(Mapping mapping, Set<LedgerField> missing, List<String> unknown) {

    static Proposal of(MappingProfile profile, int headingRow, List<String> headings) {
        var ignored = new HashSet<String>();
        profile.ignored().forEach(heading -> ignored.add(Heading.of(heading).plain()));
        var columns = new ArrayList<MappedColumn>();
        var unknown = new ArrayList<String>();
        var taken = EnumSet.noneOf(LedgerField.class);
        for (int place = 0; place < headings.size(); place++) {
            var heading = Heading.of(headings.get(place));
            var field = field(profile, heading.plain());
            if (field != null && taken.add(field)) {
                columns.add(new MappedColumn(place + 1, headings.get(place), field, heading.unit()));
            } else if (!heading.plain().isEmpty() && !ignored.contains(heading.plain())) {
                unknown.add(headings.get(place));
            }
        }
        var missing = EnumSet.copyOf(profile.required());
        missing.removeAll(taken);
        var mapping = new Mapping(
                profile.id(),
                headingRow,
                List.copyOf(columns),
                profile.values(),
                constants(profile, taken),
                new TreeMap<>(),
                Set.of());
        return new Proposal(mapping, missing, List.copyOf(unknown));
    }

    private static Map<LedgerField, String> constants(MappingProfile profile, Set<LedgerField> taken) {
        var constants = new EnumMap<LedgerField, String>(LedgerField.class);
        constants.putAll(profile.constants());
        constants.keySet().removeAll(taken);
        return constants;
    }

    private static @Nullable LedgerField field(MappingProfile profile, String heading) {
        for (var entry : profile.headings().entrySet()) {
            for (var name : entry.getValue()) {
                if (Heading.of(name).plain().equals(heading)) {
                    return entry.getKey();
                }
            }
        }
        return null;
    }

    int recognised() {
        return mapping.columns().size();
    }
}
