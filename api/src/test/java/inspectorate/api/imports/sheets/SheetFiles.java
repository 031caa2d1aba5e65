package inspectorate.api.imports.sheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes good and bad ledgers, down to the parts of a workbook. */
public final class SheetFiles {

    private static final String TYPES = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Override PartName="/xl/workbook.xml" \
        ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
        </Types>\
        """;
    private static final String WORKBOOK = """
        <?xml version="1.0" encoding="UTF-8"?>
        <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
        <sheets><sheet name="台账" sheetId="1" r:id="rId1"/></sheets></workbook>\
        """;
    private static final String RELATIONS = """
        <?xml version="1.0" encoding="UTF-8"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="rId1" Target="worksheets/sheet1.xml" \
        Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet"/>
        </Relationships>\
        """;

    private SheetFiles() {}

    public static Path text(Path file, String content, Charset charset) throws IOException {
        return Files.write(file, content.getBytes(charset));
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    public static Path workbook(Path file, String sheet) throws IOException {
        return workbook(file, Map.of("xl/worksheets/sheet1.xml", sheet));
    }

    public static Path workbook(Path file, Map<String, String> parts) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!parts.containsKey("[Content_Types].xml")) {
                part(zip, "[Content_Types].xml", TYPES);
            }
            part(zip, "xl/workbook.xml", WORKBOOK);
            part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            for (var part : parts.entrySet()) {
                part(zip, part.getKey(), part.getValue());
            }
        }
        return file;
    }

    /** A workbook whose sheet is written piece by piece, however long it gets. */
    public static Path repeating(Path file, String piece, int times) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "[Content_Types].xml", TYPES);
            part(zip, "xl/workbook.xml", WORKBOOK);
            part(zip, "xl/_rels/workbook.xml.rels", RELATIONS);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            repeat(
                    zip,
                    "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>",
                    1);
            repeat(zip, piece, times);
            repeat(zip, "</sheetData></worksheet>", 1);
        }
        return file;
    }

    private static void repeat(OutputStream out, String piece, int times) throws IOException {
        var bytes = piece.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < times; i++) {
            out.write(bytes);
        }
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    public static SheetContent content(Path file) {
        return new SheetContent() {
            @Override
            public long size() {
                return file.toFile().length();
            }

            @Override
            public InputStream open() throws IOException {
                return Files.newInputStream(file);
            }
        };
    }

    public static List<SheetRow> rows(Path file) throws IOException {
        return rows(file, SheetLimits.USUAL);
    }

    public static List<SheetRow> rows(Path file, SheetLimits limits) throws IOException {
        var rows = new ArrayList<SheetRow>();
        try (var sheet = Sheets.open(content(file), limits)) {
            for (var row = sheet.next(); row != null; row = sheet.next()) {
                rows.add(row);
            }
        }
        return rows;
    }
}
