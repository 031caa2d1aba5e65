package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import inspectorate.api.imports.rules.LedgerRule;
import inspectorate.domain.RuleViolated;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvSheetTest {

    private static final String LEDGER = "序号,单位名称,金额\n1,示例建筑有限公司,100\n\n2,\"示例\"\"甲,乙\"\"厂\",200\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void a_text_is_read_in_its_encoding(String charset) throws IOException {
        var rows = SheetFiles.rows(SheetFiles.text(file(), LEDGER, Charset.forName(charset)));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 2, 4);
        assertThat(rows.get(1).cells()).containsExactly("1", "示例建筑有限公司", "100");
        assertThat(rows.get(2).cells()).containsExactly("2", "示例\"甲,乙\"厂", "200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_is_no_part_of_the_first_heading(String charset) throws IOException {
        var rows = SheetFiles.rows(SheetFiles.text(file(), "\uFEFF" + LEDGER, Charset.forName(charset)));
        assertThat(rows.getFirst().cell(0)).isEqualTo("序号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";", "|"})
    void another_separator_is_found(String separator) throws IOException {
        var rows = SheetFiles.rows(SheetFiles.text(file(), LEDGER.replace(",", separator), StandardCharsets.UTF_8));
        assertThat(rows.getFirst().cells()).containsExactly("序号", "单位名称", "金额");
    }

    @Test
    void an_unknown_encoding_is_refused() throws IOException {
        refused(ENCODING_IS_KNOWN, "單位名稱,金額\n範例營造有限公司,100\n示範企業股份有限公司,2\n".getBytes(Charset.forName("Big5")));
        refused(
                ENCODING_IS_KNOWN,
                "nombre,montant\nÉts éàü,1\nSociété générée à Orléans,2\n".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void a_text_that_is_cut_off_is_refused() throws IOException {
        var bytes = "名称,金额\n示例公司".getBytes(StandardCharsets.UTF_8);
        refused(TEXT_IS_WHOLE, Arrays.copyOf(bytes, bytes.length - 1));
        refused(TEXT_IS_WHOLE, "名称,金额\n\"示例公司,1\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void an_empty_file_and_what_is_no_text_are_refused() throws IOException {
        refused(FILE_IS_NOT_EMPTY, new byte[0]);
        refused(FILE_IS_A_LEDGER, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1, 0, 7});
        refused(WORKBOOK_IS_XLSX, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, 0, 0});
    }

    @Test
    void a_line_without_end_is_refused_before_it_fills_the_memory() throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file()))) {
            var piece = "a".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 2_000; i++) {
                out.write(piece);
            }
        }
        refused(LINE_IS_NOT_TOO_LONG, file());
        try (var out = new BufferedOutputStream(Files.newOutputStream(file()))) {
            out.write('"');
            var piece = "a\n".repeat(1 << 15).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                out.write(piece);
            }
        }
        refused(LINE_IS_NOT_TOO_LONG, file());
    }

    @Test
    void a_file_larger_than_an_import_takes_is_refused_unread() throws IOException {
        var file = SheetFiles.text(file(), LEDGER, StandardCharsets.UTF_8);
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SheetFiles.rows(file, SheetLimits.USUAL.withBytes(10)))
                .matches(violated -> violated.rule().equals(FILE_IS_NOT_TOO_LARGE));
    }

    @Test
    void too_many_columns_are_refused() throws IOException {
        refused(COLUMNS_ARE_NOT_TOO_MANY, ("a,".repeat(300) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void text_behind_a_closing_quote_is_refused() throws IOException {
        refused(QUOTES_ARE_CLOSED, "name,amount\n\"示例\"公司,1\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_million_empty_lines_are_skipped() throws IOException {
        var rows = SheetFiles.rows(
                SheetFiles.text(file(), "a,b,c\n" + ",,\n".repeat(1_000_000) + "1,2,3\n", StandardCharsets.UTF_8));
        assertThat(rows).hasSize(2);
    }

    private Path file() {
        return folder.resolve("ledger.csv");
    }

    private void refused(LedgerRule rule, byte[] content) throws IOException {
        refused(rule, Files.write(file(), content));
    }

    private static void refused(LedgerRule rule, Path file) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(() -> SheetFiles.rows(file))
                .matches(violated -> violated.rule().equals(rule), rule.name());
    }
}
