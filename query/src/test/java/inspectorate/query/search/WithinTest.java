package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.Scope;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithinTest {

    private static final List<String> SCOPES = List.of(
            "34",
            "3401",
            "340111",
            "340111/340111003",
            "340111/340111003/12",
            "340111/3401110",
            "35",
            "3402",
            "US-",
            "US-WI",
            "US-W",
            "US",
            "CN-",
            "-",
            "340111/",
            "");

    @ParameterizedTest
    @ValueSource(
            strings = {"34", "3401", "340111", "340111/340111003", "340111/340111003/12", "US-WI", "US-WI/55025", "35/1"
            })
    void a_document_names_exactly_the_scopes_that_cover_its_cell(String cell) {
        var within = Within.scopesOf(cell);
        for (var scope : SCOPES) {
            if (!scope.isEmpty()) {
                assertThat(within.contains(scope)).as(scope).isEqualTo(new Scope(scope).covers(cell));
            }
        }
    }
}
