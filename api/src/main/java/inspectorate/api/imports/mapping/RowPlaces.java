package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.MappingProfile.JurisdictionBy;
import inspectorate.api.imports.mapping.Places.Answer;
import inspectorate.api.imports.mapping.Places.Answer.Found;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.api.imports.sheets.SheetRow;
import inspectorate.domain.ids.GridCellId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where each row lies. */
final class RowPlaces {

    private final MappingProfile profile;
    private final Mapping mapping;
    private final ValueTables values;
    private final Places places;
    private final Map<String, Answer> known = new HashMap<>();

    RowPlaces(MappingProfile profile, Mapping mapping, ValueTables values, Places places) {
        this.profile = profile;
        this.mapping = mapping;
        this.values = values;
        this.places = places;
    }

    @Nullable
    GridCellId cell(SheetRow row, Map<LedgerField, Object> told, List<RowProblem> problems) {
        var place = (String) told.getOrDefault(LedgerField.PLACE, "");
        var code = code(place);
        if (code.isEmpty()) {
            var heading = mapping.column(LedgerField.PLACE).map(Mapping.MappedColumn::heading);
            problems.add(RowProblem.of(row.number(), heading.orElse(""), PLACE_IS_KNOWN, place));
        }
        return code.map(GridCellId::new).orElse(null);
    }

    /** The answer of who imports goes before: they know what the text means there. */
    private Optional<String> code(String place) {
        var answered = mapping.places().get(place);
        if (answered != null && !answered.isBlank()) {
            return Optional.of(answered);
        }
        if (profile.jurisdictionBy() == JurisdictionBy.TABLE) {
            return Optional.ofNullable(values.meaning(LedgerField.PLACE, place));
        }
        return known.computeIfAbsent(place, places::resolve) instanceof Found(var code)
                ? Optional.of(code)
                : Optional.empty();
    }
}
