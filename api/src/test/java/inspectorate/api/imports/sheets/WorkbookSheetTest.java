package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static inspectorate.api.imports.sheets.SheetFiles.sheet;
import static inspectorate.api.imports.sheets.SheetFiles.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookSheetTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    Path folder;

    @Test
    void texts_numbers_and_days_are_read_as_a_person_sees_them() throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("台账");
            sheet.value(0, 0, "示例公司");
            sheet.value(0, 1, 76128.77);
            sheet.value(0, 2, 1_200_000);
            sheet.value(0, 3, LocalDate.of(2025, 5, 3));
            sheet.style(0, 3).format("yyyy-mm-dd").set();
            sheet.value(0, 4, 0.1 + 0.2);
        }
        assertThat(SheetFiles.rows(file()).getFirst().cells())
                .containsExactly("示例公司", "76128.77", "1200000", "2025-05-03", "0.3");
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-mm-dd, 2025-05-01",
        "yyyy\"年\"m\"月\", 2025-05",
        "yyyy/m, 2025-05",
        "yyyy, 2025",
        "[$-804]yyyy\"年\"m\"月\"d\"日\";@, 2025-05-01",
        "0.00, 45778"
    })
    void a_day_is_as_exact_as_its_format_shows_it(String format, String text) throws IOException {
        try (OutputStream out = Files.newOutputStream(file());
                var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("台账");
            sheet.value(0, 0, 45778);
            sheet.style(0, 0).format(format).set();
        }
        assertThat(SheetFiles.rows(file()).getFirst().cell(0)).isEqualTo(text);
    }

    @Test
    void a_formula_counts_with_its_stored_value_and_not_without() throws IOException {
        var row = SheetFiles.rows(workbook(file(), sheet("""
            <row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>1+1</f></c>\
            <c r="C1" t="str"><f>A1&amp;"x"</f><v>2x</v></c><c r="D1" t="e"><v>#REF!</v></c>\
            <c r="E1" t="str"><f>NA()</f><v>#N/A</v></c></row>\
            """))).getFirst();
        assertThat(row.cells()).containsExactly("2", "", "2x", "", "");
        assertThat(row.unreadable()).containsExactlyInAnyOrder(1, 3, 4);
    }

    @Test
    void a_million_empty_rows_are_skipped() throws IOException {
        var rows = SheetFiles.rows(SheetFiles.repeating(file(), "<row><c s=\"0\"/><c s=\"0\"/></row>", 1_000_000));
        assertThat(rows).isEmpty();
    }

    @Test
    void a_zip_bomb_is_refused() throws IOException {
        refused(WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE, SheetFiles.repeating(file(), "<row/>".repeat(10_000), 2_000));
    }

    @Test
    void macros_are_refused_by_content_and_by_type() throws IOException {
        refused(WORKBOOK_HAS_NO_MACROS, workbook(file(), Map.of(SHEET, sheet(""), "xl/vbaProject.bin", "x")));
        refused(WORKBOOK_HAS_NO_MACROS, workbook(file(), Map.of(SHEET, sheet(""), "[Content_Types].xml", """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Override PartName="/xl/workbook.xml" \
            ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>\
            """)));
    }

    @Test
    void external_entities_are_refused() throws IOException {
        refused(
                WORKBOOK_REFERS_TO_NOTHING_OUTSIDE,
                workbook(
                        file(),
                        """
                                <!DOCTYPE worksheet [<!ENTITY secret SYSTEM "file:///etc/passwd">]>\
                                """
                                + sheet("<row r=\"1\"><c"
                                        + " r=\"A1\""
                                        + " t=\"inlineStr\"><is><t>&secret;</t></is></c></row>")));
    }

    @Test
    void a_damaged_or_cut_off_workbook_is_refused() throws IOException {
        workbook(file(), sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
        var bytes = Files.readAllBytes(file());
        refused(WORKBOOK_IS_WHOLE, Files.write(file(), Arrays.copyOf(bytes, bytes.length / 2)));
        refused(WORKBOOK_IS_WHOLE, workbook(file(), sheet("<row r=\"1\"><c r=\"A1\"><v>1</v></c>")));
        refused(WORKBOOK_IS_WHOLE, workbook(file(), Map.of("xl/other.xml", "<x/>")));
        refused(
                WORKBOOK_IS_WHOLE,
                workbook(file(), sheet("<row r=\"1\"><c r=\"A1\"><f t=\"shared\" si=\"7\"/></c></row>")));
    }

    @Test
    void addresses_and_indices_that_would_fill_the_memory_are_refused() throws IOException {
        refused(WORKBOOK_IS_WHOLE, workbook(file(), sheet("<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>")));
        refused(
                WORKBOOK_IS_WHOLE,
                workbook(file(), sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2000000000</v></c></row>")));
    }

    @Test
    void a_zip_that_is_no_workbook_is_refused() throws IOException {
        Files.write(file(), new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
        refused(FILE_IS_A_LEDGER, file());
    }

    @Test
    void an_endless_cell_is_refused() throws IOException {
        refused(
                LINE_IS_NOT_TOO_LONG,
                workbook(
                        file(),
                        sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>" + "字".repeat(40_000)
                                + "</t></is></c></row>")));
    }

    private Path file() {
        return folder.resolve("ledger.xlsx");
    }

    private static void refused(LedgerRule rule, Path file) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SheetFiles.rows(file))
                .matches(violated -> violated.rule().equals(rule), rule.name());
    }

    @Test
    void rows_are_numbered_as_seen_whether_the_file_numbers_them_or_not() throws IOException {
        var cell = "<c t=\"inlineStr\"><is><t>示例</t></is></c>";
        var plain = SheetFiles.workbook(
                folder.resolve("plain.xlsx"),
                SheetFiles.sheet("<row>" + cell + "</row><row></row><row>" + cell + "</row>"));
        assertThat(SheetFiles.rows(plain)).extracting(SheetRow::number).containsExactly(1, 3);
        var numbered = SheetFiles.workbook(
                folder.resolve("numbered.xlsx"),
                SheetFiles.sheet("<row r=\"2\">" + cell + "</row><row r=\"4\">" + cell + "</row>"));
        assertThat(SheetFiles.rows(numbered)).extracting(SheetRow::number).containsExactly(2, 4);
    }
}
