package inspectorate.api.imports.sheets;

import static inspectorate.api.imports.rules.LedgerRule.*;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One pass over a part of a workbook, so that its reader meets nothing that would make it take memory without bound. */
final class WorkbookXml {

    private static final int ARRAY_FORMULAS = 1_000;

    /** Up to the index that a cell names, the reader fills its table of texts, whether the workbook has them or not. */
    private static final int INDEX_DIGITS = 7;

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader reader;
    private final SheetLimits limits;
    private long characters;
    private int arrayFormulas;
    private boolean pointsToString;

    private WorkbookXml(XMLStreamReader reader, SheetLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static void check(InputStream in, String name, SheetLimits limits) throws XMLStreamException {
        var reader = FACTORY.createXMLStreamReader(in);
        var pass = new WorkbookXml(reader, limits);
        boolean sheet = name.contains("worksheets/") && name.endsWith(".xml");
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    WORKBOOK_REFERS_TO_NOTHING_OUTSIDE.require(false);
                case XMLStreamConstants.START_ELEMENT -> pass.element(sheet);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> pass.text(reader.getTextLength());
                default -> {}
            }
        }
    }

    private void element(boolean sheet) {
        var name = reader.getLocalName();
        if (name.equals("Override") || name.equals("Default")) {
            var type = reader.getAttributeValue(null, "ContentType");
            WORKBOOK_HAS_NO_MACROS.require(type == null || !type.contains("macroEnabled") && !type.contains("vba"));
        }
        if (name.equals("c") || name.equals("si") || name.equals("row")) {
            characters = 0;
            pointsToString = false;
        }
        if (sheet && name.equals("c")) {
            pointsToString = "s".equals(reader.getAttributeValue(null, "t"));
            WORKBOOK_IS_WHOLE.require(plainAddress(reader.getAttributeValue(null, "r")));
        }
        if (sheet && name.equals("f") && "array".equals(reader.getAttributeValue(null, "t"))) {
            WORKBOOK_UNPACKS_TO_A_BOUNDED_SIZE.require(++arrayFormulas <= ARRAY_FORMULAS);
        }
    }

    /** A column of four letters would make the reader fill a row with so many empty cells. */
    private static boolean plainAddress(@Nullable String address) {
        return address == null || address.matches("[A-Z]{1,3}\\d{1,7}");
    }

    private void text(int length) {
        characters += length;
        WORKBOOK_IS_WHOLE.require(!pointsToString || characters <= INDEX_DIGITS);
        LINE_IS_NOT_TOO_LONG.require(characters <= limits.cellCharacters());
    }
}
