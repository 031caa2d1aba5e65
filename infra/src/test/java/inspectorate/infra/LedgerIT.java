package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Both kinds of ledger from file to answers; the names are invented anew in every run. */
class LedgerIT extends RunningInspectorate {

    private static final String HEADINGS =
            "序号,被投诉单位,所在地,线索来源,投诉日期,违法类型,涉及人数,金额(元),责令改正文书,责令改正日期,改正期限,履行情况,移送公安日期,列入名单日期";

    @TempDir
    Path folder;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private Officer importer;
    private Imports imports;

    @BeforeEach
    void importer() {
        importer = new Officer(http(), "importer");
        imports = new Imports(importer);
    }

    private String rows() {
        return """
            1,%1$s晨光劳务有限公司（示例）,安徽省合肥市包河区,投诉,2024年3月5日,拖欠工资,28人,333452,限期改正指令书,2024.3.20,2024-04-03,按期改正,,
            2,%1$s恒通机电有限公司（示例）,合肥市蜀山区,投诉,2023年5月,欠薪,42,1052600,责令改正通知书,2023-06,10日,逾期未改正,2023-10-08,2023-12-20
            3,%1$s云海服饰有限公司（示例）,高新开发区,举报,2024,拖欠工资,,,,,,,,
            4,%1$s<b>天工</b>分包有限公司（示例）,安徽省合肥市包河区,投诉,2024-06-01,拖欠工资,9,5000,,,,,,
            5,%1$s负数有限公司（示例）,安徽省合肥市包河区,投诉,2024-06-01,拖欠工资,9,-500,,,,,,
            6,%1$s将来有限公司（示例）,安徽省合肥市包河区,投诉,2999-06-01,拖欠工资,9,500,,,,,,
            """.formatted(mark);
    }

    private Path csv(Charset charset) throws IOException {
        return Files.writeString(folder.resolve("台账.csv"), HEADINGS + "\n" + rows(), charset);
    }

    private Path workbook() throws IOException {
        var file = folder.resolve("台账.xlsx");
        try (var out = Files.newOutputStream(file);
                var book = new Workbook(out, "Inspectorate", "1.0")) {
            var sheet = book.newWorksheet("台账");
            sheet.value(0, 0, "某区劳动保障监察台账（示例）");
            sheet.value(1, 0, "填报单位：示例监察大队");
            var lines = (HEADINGS + "\n" + rows()).lines().toList();
            for (int line = 0; line < lines.size(); line++) {
                var cells = lines.get(line).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    sheet.value(2 + line, column, cells[column]);
                }
            }
            sheet.value(2 + lines.size(), 0, "合计");
            sheet.value(3 + lines.size(), 0, "审核人：");
        }
        return file;
    }

    @Test
    @Requirement({"D7-11", "D8-06"})
    void a_chinese_ledger_becomes_employers_cases_and_listings_once() throws IOException {
        var draft = imports.upload(csv(StandardCharsets.UTF_8));
        assertThat(draft.path("places").findValuesAsString("text")).containsExactly("高新开发区");
        draft = imports.answer(draft, Map.of("高新开发区", "340104"));
        assertThat(draft.path("places")).isEmpty();

        assertThat(imports.dryRun(draft).path("refused").asInt()).isEqualTo(2);
        assertThat(found()).isEmpty();

        var run = imports.run(draft);
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("COMPLETED");
        assertThat(run.path("imported").asInt()).isEqualTo(4);
        assertThat(run.path("refused").asInt()).isEqualTo(2);
        assertThat(imports.progress(run)).startsWith("data:").contains("\"state\":\"COMPLETED\"");
        assertThat(imports.errors(run)).contains("\"6\",\"金额(元)\"", "金额不能为负数", "\"7\",\"投诉日期\"", "日期在将来");
        assertThat(found()).hasSize(4);
        told(employer("恒通机电"));

        var again = imports.run(imports.upload(csv(Charset.forName("GB18030"))));
        assertThat(again.path("repeated").asInt()).as(again.toString()).isEqualTo(3);
        assertThat(again.path("imported").asInt()).isZero();
        var book = imports.run(imports.answer(imports.upload(workbook()), Map.of("高新开发区", "340104")));
        assertThat(book.path("repeated").asInt()).as(book.toString()).isEqualTo(4);
        assertThat(book.path("imported").asInt()).isZero();
    }

    @Test
    void what_stood_in_refused_cells_is_for_who_imports_and_not_for_operators() throws IOException {
        var agency = new Officer(http(), "agency");
        var itsImports = new Imports(agency);
        var run = itsImports.dryRun(itsImports.upload(csv(StandardCharsets.UTF_8)));
        var page = "/console/imports/" + run.path("runId").asString();
        var errors = "/api/v1/imports/runs/" + run.path("runId").asString() + "/errors";
        assertThat(agency.page(page)).contains(errors);
        assertThat(itsImports.errors(run)).contains("-500");
        var operator = new Officer(http(), "operator").after(agency);
        assertThat(operator.page(page)).doesNotContain(errors);
        assertThat(operator.download(errors, "text/csv").status()).isEqualTo(403);
    }

    /** The whole story of one row: complaint, order, breach, police, listing, with dates as vague as they were. */
    private void told(String employer) {
        var timeline = importer.get("/api/v1/employers/" + employer + "/timeline")
                .body()
                .path("items");
        assertThat(timeline.findValuesAsString("kind"))
                .contains(
                        "IntakeRegistered",
                        "WageArrearsReported",
                        "RectificationOrderIssued",
                        "OrderBreached",
                        "EmployerBlacklisted");
        assertThat(timeline.findValuesAsString("on")).contains("2023-05", "2023-06", "2023-12-20");
        var card = importer.get("/api/v1/employers/" + employer).body();
        assertThat(card.path("owed").path("minor").asLong()).isEqualTo(105_260_000);
        assertThat(card.path("owed").path("currency").asString()).isEqualTo("CNY");
    }

    @Test
    void a_ledger_of_another_country_keeps_its_currency() throws IOException {
        var file = Files.writeString(folder.resolve("claims.csv"), """
            case_uuid,violation_uuid,state_name,employer_name,employer_dba_name,employer_city,violation_category,\
            case_status,date_opened,date_paid,date_closed,amount_claimed,amount_assessed,amount_paid
            %1$s-1,%1$s-a,Wisconsin,%1$s EXAMPLE DINER LLC,,,unpaid wages,closed,2010-01-04,,2010-03-01,900.50,,900.50
            %1$s-2,%1$s-b,Wisconsin,%1$s EXAMPLE ROOFING INC,,,overtime,,2010-02-04,,,,1227.56,
            %1$s-3,%1$s-c,Wisconsin,,,,overtime,,2010-02-04,,,,10.00,
            """.formatted(mark));
        var run = imports.run(imports.upload(file));
        assertThat(run.path("imported").asInt()).as(run.toString()).isEqualTo(2);
        assertThat(imports.errors(run)).contains("employer_name");

        var card =
                importer.get("/api/v1/employers/" + employer("EXAMPLE ROOFING")).body();
        assertThat(card.path("owed").path("currency").asString()).isEqualTo("USD");
        assertThat(card.path("owed").path("minor").asLong()).isEqualTo(122_756);
        assertThat(imports.run(imports.upload(file)).path("repeated").asInt()).isEqualTo(2);
    }

    private JsonNode found() {
        return importer.get("/api/v1/search?q={mark}", mark).body().path("hits");
    }

    private String employer(String part) {
        for (var hit : found()) {
            if (hit.path("name").asString().contains(part)) {
                return hit.path("id").asString();
            }
        }
        throw new AssertionError(part + " is not found");
    }
}
