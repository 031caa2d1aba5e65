package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a ledger leaves open is asked once, and answered once for all its rows. */
class LedgerQuestionsIT extends RunningInspectorate {

    private static final String LONG_PLACE = "高新开发区示例工地项目部".repeat(12);

    @TempDir
    Path folder;

    private Officer importer;
    private Imports imports;

    @BeforeEach
    void importer() {
        importer = new Officer(http(), "importer");
        imports = new Imports(importer);
    }

    private Path ledger() throws IOException {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        return Files.writeString(folder.resolve("台账.csv"), """
            序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(元),履行情况
            1,%1$s一建有限公司（示例）,安徽省合肥市包河区,投诉,2024-03-05,拖欠工资,2,3000,协商后自愿履行
            2,%1$s二建有限公司（示例）,安徽省合肥市包河区,投诉,2024-03-06,拖欠工资,2,3000,协商后自愿履行
            3,%1$s三建有限公司（示例）,%2$s,热线工单,2024-03-07,拖欠工资,2,3000,按期改正
            """.formatted(mark, LONG_PLACE));
    }

    @Test
    void words_and_long_places_are_answered_over_rest() throws IOException {
        var draft = imports.upload(ledger());
        assertThat(word(draft, "协商后自愿履行").path("field").asString()).isEqualTo("RESULT");
        assertThat(word(draft, "协商后自愿履行").path("rows").asInt()).isEqualTo(2);
        assertThat(word(draft, "协商后自愿履行").path("meanings")).hasSize(6);
        assertThat(draft.path("places").findValuesAsString("text")).containsExactly(LONG_PLACE);
        assertThat(imports.dryRun(draft).path("refused").asInt()).isEqualTo(3);

        var mapping = (ObjectNode) draft.path("mapping").deepCopy();
        mapping.withObject("values").withObject("RESULT").put("协商后自愿履行", "RECTIFIED_LATE");
        mapping.withObject("values").withObject("SOURCE").put("热线工单", "COMPLAINT");
        mapping.withObject("places").put(LONG_PLACE, "340111");
        draft = imports.map(draft, mapping);
        assertThat(draft.path("words")).isEmpty();
        assertThat(draft.path("places")).isEmpty();
        assertThat(imports.run(draft).path("imported").asInt()).isEqualTo(3);
    }

    @Test
    void they_are_answered_in_the_console() throws IOException {
        var draft = imports.upload(ledger());
        var page = "/console/imports/uploads/" + draft.path("importId").asString();
        assertThat(importer.page(page)).contains("待确认的用语", "协商后自愿履行", LONG_PLACE);

        var form = new HashMap<>(Map.of("then", "check"));
        draft.path("mapping")
                .path("columns")
                .forEach(column -> form.put(
                        "column." + column.path("column").asInt(),
                        column.path("field").asString()));
        form.put("place.0.text", LONG_PLACE);
        form.put("place.0.code", "340111");
        int number = 0;
        for (var word : draft.path("words")) {
            var meanings = Map.of("协商后自愿履行", "RECTIFIED_LATE", "热线工单", "COMPLAINT");
            form.put("word." + number + ".field", word.path("field").asString());
            form.put("word." + number + ".text", word.path("text").asString());
            form.put("word." + number + ".means", meanings.get(word.path("text").asString()));
            number++;
        }
        assertThat(importer.send(page, form).location()).endsWith(page);
        assertThat(importer.page(page)).doesNotContain("待确认的用语", "place.0.text");
        assertThat(imports.dryRun(draft).path("refused").asInt()).isZero();
    }

    private static JsonNode word(JsonNode draft, String text) {
        for (var word : draft.path("words")) {
            if (word.path("text").asString().equals(text)) {
                return word;
            }
        }
        throw new AssertionError("Nobody is asked what " + text + " means: " + draft.path("words"));
    }
}
