package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that no office should send: each gets a sentence, changes nothing, and the server goes on. */
class BadLedgerIT extends RunningInspectorate {

    private static final String HEADINGS = "被投诉单位,所在地,投诉日期,涉及人数,金额(元)\n";
    private static final String ROW = "示例甲厂（示例）,安徽省合肥市包河区,2024-05-01,3,100\n";
    private static final byte[] BLANKS = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private Officer importer;
    private Imports imports;

    @BeforeEach
    void importer() {
        importer = new Officer(http(), "importer");
        imports = new Imports(importer);
    }

    @AfterEach
    void the_server_is_up() {
        assertThat(http().get()
                        .uri("/actuator/health/readiness")
                        .retrieve()
                        .toBodilessEntity()
                        .getStatusCode()
                        .value())
                .isEqualTo(200);
    }

    @Test
    void what_is_no_ledger_is_said_to_be_none() throws IOException {
        refused(
                "picture.csv",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13},
                "FILE_IS_A_LEDGER");
        refused("old.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0}, "WORKBOOK_IS_XLSX");
        refused("empty.csv", new byte[0], "FILE_IS_NOT_EMPTY");
        refused("strange.csv", "被投诉单位".getBytes(Charset.forName("EUC-KR")), "HEADINGS_ARE_FOUND", "ENCODING_IS_KNOWN");
    }

    @Test
    void a_file_that_was_cut_off_is_refused_whole() throws IOException {
        var whole = Files.readAllBytes(workbook("whole.xlsx", sheet("<row r=\"1\"/>")));
        refused("cut.xlsx", Arrays.copyOf(whole, whole.length / 2), "WORKBOOK_IS_WHOLE");
        refused("cut.csv", (HEADINGS + ROW + "\"示例乙厂").getBytes(StandardCharsets.UTF_8), "TEXT_IS_WHOLE");
    }

    @Test
    void a_workbook_with_macros_or_outside_references_is_not_opened() throws IOException {
        var macros = folder.resolve("macros.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(macros))) {
            part(zip, "[Content_Types].xml", "<Types/>");
            part(zip, "xl/vbaProject.bin", "x");
        }
        refused(macros, "WORKBOOK_HAS_NO_MACROS");
        refused(
                workbook(
                        "entity.xlsx",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>" + sheet("<row>&a;</row>")),
                "WORKBOOK_REFERS_TO_NOTHING_OUTSIDE");
    }

    @Test
    void a_zip_bomb_and_a_million_empty_rows_are_bounded() throws IOException {
        var bomb = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            frame(zip);
            part(zip, "xl/worksheets/sheet1.xml", sheet("<row r=\"1\"/>"));
            zip.putNextEntry(new ZipEntry("xl/media/picture.bin"));
            for (int megabyte = 0; megabyte < 1200; megabyte++) {
                zip.write(BLANKS);
            }
        }
        refused(bomb, "WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE");
        var rows = folder.resolve("rows.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(rows))) {
            frame(zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            write(zip, "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (int thousand = 0; thousand < 1000; thousand++) {
                write(zip, "<row/>".repeat(1000));
            }
            write(zip, "</sheetData></worksheet>");
        }
        refused(rows, "HEADINGS_ARE_FOUND", "ROWS_ARE_NOT_TOO_MANY");
    }

    @Test
    void a_line_without_end_is_refused_before_it_fills_the_memory() throws IOException {
        var line = folder.resolve("line.csv");
        try (var out = Files.newOutputStream(line)) {
            write(out, HEADINGS);
            for (int megabyte = 0; megabyte < 60; megabyte++) {
                out.write("a".repeat(1 << 20).getBytes(StandardCharsets.UTF_8));
            }
        }
        refused(line, "LINE_IS_NOT_TOO_LONG");
    }

    @Test
    void a_missing_column_is_named_and_an_unmapped_ledger_does_not_run() throws IOException {
        var draft = imports.upload(Files.writeString(
                folder.resolve("lacking.csv"), "什么,所在地,投诉日期,涉及人数,金额(元)\nx,安徽省合肥市包河区,2024-05-01,3,100\n"));
        assertThat(draft.path("missing").toString()).contains("EMPLOYER_NAME");
        assertThat(draft.path("unknown").toString()).contains("什么");
        var started = importer.post(
                "/api/v1/imports/" + draft.path("importId").asString() + "/runs", null, Map.of("dryRun", false));
        assertThat(started.status()).as(started.body().toString()).isEqualTo(422);
        assertThat(started.text("rule")).isEqualTo("MAPPING_NAMES_EVERY_REQUIRED_COLUMN");
    }

    @Test
    void wrong_cells_are_refused_row_by_row() throws IOException {
        var run = imports.dryRun(imports.upload(Files.writeString(
                folder.resolve("cells.csv"),
                HEADINGS
                        + "示例一厂（示例）,安徽省合肥市包河区,1900-01-01,3,100\n"
                        + "示例二厂（示例）,安徽省合肥市包河区,2999-01-01,3,100\n"
                        + "示例三厂（示例）,安徽省合肥市包河区,2024-05-01,3,-100\n"
                        + "示例四厂（示例）,安徽省合肥市包河区,2024-05-01,=1+1,100\n")));
        assertThat(run.path("refused").asInt()).isEqualTo(4);
        assertThat(imports.errors(run))
                .contains(
                        "DATE_IS_PLAUSIBLE",
                        "DATE_IS_NOT_IN_THE_FUTURE",
                        "AMOUNT_IS_NOT_NEGATIVE",
                        "NUMBER_IS_READABLE");
    }

    private void refused(String name, byte[] content, String... rules) throws IOException {
        refused(Files.write(folder.resolve(name), content), rules);
    }

    private void refused(Path file, String... rules) {
        var answer = imports.refused(file);
        assertThat(answer.status()).as(file + " " + answer.body()).isBetween(400, 499);
        assertThat(answer.text("rule")).as(answer.body().toString()).isIn((Object[]) rules);
        assertThat(answer.raw().getHeaders().getContentType()).hasToString("application/problem+json");
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(answer.body().toString()).doesNotContain("Exception", "at inspectorate");
    }

    private Path workbook(String name, String sheet) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            frame(zip);
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
        return file;
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        part(
                zip,
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>");
        part(
                zip,
                "xl/workbook.xml",
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                        + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                        + "<sheets><sheet name=\"台账\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        part(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
                        + " Id=\"rId1\" Target=\"worksheets/sheet1.xml\" Type=\"http://schemas.openxmlformats"
                        + ".org/officeDocument/2006/relationships/worksheet\"/></Relationships>");
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, content);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
