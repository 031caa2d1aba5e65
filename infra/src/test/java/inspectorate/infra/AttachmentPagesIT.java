package inspectorate.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentPagesIT extends AtWork {

    private static final Map<String, String> SAID =
            Map.of("on", "2025-03-05", "kind", "STATEMENT", "giver", "WORKER", "shows", "询问笔录");

    @Test
    void a_file_is_added_shown_with_its_name_and_taken_out() {
        var page = "/console/cases/" + intake(employer());
        assertThat(inspector.page(page)).contains("还没有材料");
        assertThat(inspector.page(page + "/attachments/new")).contains("name=\"file\"");
        var sent = inspector.sendFile(page + "/attachments/new", SAID, "李示例笔录.txt", "问：答：".getBytes(UTF_8));
        assertThat(sent.status()).as(sent.page()).isEqualTo(302);

        var shown = inspector.page(page);
        assertThat(shown).contains("李示例笔录.txt", "询问笔录");
        var id = shown.replaceAll("(?s).*/attachments/([0-9a-f-]{36})\".*", "$1");
        assertThat(inspector.page(page + "/attachments/" + id)).isEqualTo("问：答：");
        assertThat(inspector.as("statistician").after(inspector).page(page)).doesNotContain("李示例笔录");

        inspector.send(page + "/attachments/" + id + "/removal", Map.of("reason", "并非本案"));
        assertThat(inspector.page(page)).contains("并非本案", "已移出");
    }

    @Test
    void a_file_that_is_not_taken_is_refused_on_the_form() {
        var page = "/console/cases/" + intake(employer()) + "/attachments/new";
        var refused = inspector.sendFile(page, SAID, "程序.exe", "MZ\u0090\0\u0003\0\0\0".getBytes(UTF_8));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page()).contains("不接收这种类型的文件", "询问笔录");
    }
}
