package inspectorate.api.imports.mapping;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.mapping.Mapping.MappedColumn;
import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MappingCheckTest {

    private static final MappedColumn NAME = new MappedColumn(1, "单位名称", LedgerField.EMPLOYER_NAME, "");

    @Test
    void answers_may_name_a_county_a_city_or_a_province() {
        assertThatCode(() -> check(List.of(NAME), Map.of(), Map.of("甲", "340111", "乙", "3401", "丙", "34", "丁", "")))
                .doesNotThrowAnyException();
    }

    @Test
    void a_place_that_is_no_division_is_refused() {
        refused(DIVISION_EXISTS, List.of(NAME), Map.of(), Map.of("甲", "999999"));
        refused(DIVISION_EXISTS, List.of(NAME), Map.of(), Map.of("甲", "US-WI"));
    }

    @Test
    void a_meaning_that_does_not_exist_is_refused() {
        refused(MAPPING_IS_READABLE, List.of(NAME), Map.of(LedgerField.RESULT, Map.of("好", "FINE")), Map.of());
    }

    @Test
    void a_column_that_is_needed_must_be_mapped_and_none_twice() {
        refused(MAPPING_NAMES_EVERY_REQUIRED_COLUMN, List.of(), Map.of(), Map.of());
        refused(COLUMN_IS_MAPPED_ONCE, List.of(NAME, NAME), Map.of(), Map.of());
    }

    private static void refused(
            LedgerRule rule,
            List<MappedColumn> columns,
            Map<LedgerField, Map<String, String>> values,
            Map<String, String> places) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> check(columns, values, places))
                .matches(violated -> violated.rule().equals(rule), rule.name());
    }

    private static void check(
            List<MappedColumn> columns, Map<LedgerField, Map<String, String>> values, Map<String, String> places) {
        var mapping = new Mapping("cn-ledger", 1, columns, values, Map.of(), places, Set.of());
        MappingCheck.require(Ledgers.PROFILES.find("cn-ledger"), mapping, Ledgers.DIVISIONS);
    }
}
