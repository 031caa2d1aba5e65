package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.mapping.LedgerField.PLACE;
import static inspectorate.api.imports.rules.LedgerRule.*;

import inspectorate.api.imports.mapping.MappingProfile.JurisdictionBy;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A mapping is written by people: what it says must be known before a row is read by it. */
final class MappingCheck {

    private MappingCheck() {}

    /** @throws RuleViolated naming what is wrong */
    static void require(MappingProfile profile, Mapping mapping, Divisions divisions) {
        var mapped = EnumSet.noneOf(LedgerField.class);
        for (var column : mapping.columns()) {
            require(column.column() >= 1, MAPPING_FITS_THE_FILE, column.heading());
            require(
                    mapped.add(column.field()),
                    COLUMN_IS_MAPPED_ONCE,
                    column.field().chinese());
            require(Set.of("", "元", "千元", "万元", "亿元").contains(column.unit()), MAPPING_IS_READABLE, column.unit());
        }
        profile.required()
                .forEach(
                        field -> require(mapped.contains(field), MAPPING_NAMES_EVERY_REQUIRED_COLUMN, field.chinese()));
        mapping.values().forEach((field, table) -> table.values().forEach(meaning -> meaning(field, meaning)));
        mapping.constants().forEach(MappingCheck::meaning);
        places(profile, mapping, divisions);
    }

    private static void meaning(LedgerField field, String meaning) {
        var known = field.meanings();
        require(known.isEmpty() || known.contains(meaning), MAPPING_IS_READABLE, field.chinese() + ": " + meaning);
    }

    private static void places(MappingProfile profile, Mapping mapping, Divisions divisions) {
        boolean byDivision = profile.jurisdictionBy() == JurisdictionBy.DIVISION;
        var codes = Set.copyOf(profile.values().getOrDefault(PLACE, Map.of()).values());
        mapping.places().values().stream()
                .filter(code -> !code.isBlank())
                .forEach(code ->
                        require(byDivision ? divisions.exists(code) : codes.contains(code), DIVISION_EXISTS, code));
        if (!byDivision) {
            mapping.values()
                    .getOrDefault(PLACE, Map.of())
                    .values()
                    .forEach(code -> require(codes.contains(code), DIVISION_EXISTS, code));
        }
    }

    private static void require(boolean satisfied, LedgerRule rule, String detail) {
        if (!satisfied) {
            throw new RuleViolated(rule, detail);
        }
    }
}
