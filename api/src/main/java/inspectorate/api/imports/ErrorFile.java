package inspectorate.api.imports;

import inspectorate.api.imports.files.FileStore.Note;
import inspectorate.api.imports.rules.RowProblem;
import inspectorate.api.problems.RuleSentences;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was wrong with which row and column, as a table that a spreadsheet opens. */
final class ErrorFile implements Closeable {

    private static final List<String> HEADINGS =
            List.of("行号 Row", "列 Column", "结果 Result", "规则 Rule", "原因", "Reason", "内容 Content");

    private static final int LONGEST_DETAIL = 120;

    private final Note note;
    private final BufferedWriter out;

    ErrorFile(Note note) throws IOException {
        this.note = note;
        this.out = new BufferedWriter(new OutputStreamWriter(note.out(), StandardCharsets.UTF_8));
        out.write('\ufeff');
        line(HEADINGS.stream());
    }

    synchronized void write(RowProblem problem) throws IOException {
        line(Stream.of(
                String.valueOf(problem.row()),
                problem.column(),
                problem.warning() ? "警告 warning" : "未导入 refused",
                problem.rule(),
                problem.chinese().isEmpty()
                        ? RuleSentences.chinese(problem.rule(), problem.english())
                        : problem.chinese(),
                problem.english(),
                cut(problem.detail())));
    }

    private static String cut(String detail) {
        return detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) + "…" : detail;
    }

    private void line(Stream<String> cells) throws IOException {
        out.write(cells.map(ErrorFile::cell).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    /** A cell that begins like a formula is one to some spreadsheets; the apostrophe keeps it a text. */
    private static String cell(String text) {
        var safe = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }

    void keep() throws IOException {
        out.flush();
        note.keep();
    }

    @Override
    public void close() throws IOException {
        note.close();
    }
}
