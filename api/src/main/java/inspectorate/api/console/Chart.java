package inspectorate.api.console;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A chart whose figures also stand in a table beside it.
 *
 * @param form {@code bar}, {@code bars} (lying) or {@code line}
 */
public record Chart(String title, String form, List<String> labels, String unit, List<Series> series) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public record Series(String name, List<? extends Number> values) {}

    public String json() {
        return JSON.writeValueAsString(this);
    }
}
