package inspectorate.infra;

import java.util.Map;

/** What is sent to record that somebody complained about wages. */
public final class Complaint {

    private Complaint() {}

    public static Map<String, Object> about(String employer) {
        return Map.of(
                "on", "2025-03-01",
                "employerId", employer,
                "source", "COMPLAINT",
                "violation", "WAGE_ARREARS",
                "complainant", Map.of("name", "张示例", "telephone", "00000000001"));
    }
}
