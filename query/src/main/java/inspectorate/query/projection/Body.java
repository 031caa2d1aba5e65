package inspectorate.query.projection;

import java.util.Map;
import org.bson.BsonBinaryWriter;
import org.bson.BsonWriter;
import org.bson.RawBsonDocument;
import org.bson.io.BasicOutputBuffer;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/** A row as it is stored, its document written as {@link Json} writes it but without maps of maps in between. */
final class Body {

    /** In which a row keeps its document. */
    static final String FIELD = "body";

    private static final int USUAL_BYTES = 1024;

    private Body() {}

    /** @param head the row's other fields: texts, whole numbers, yes or no */
    static RawBsonDocument row(Map<String, Object> head, Object document) {
        try (var tokens = TokenBuffer.forGeneration();
                var bytes = new BasicOutputBuffer(USUAL_BYTES);
                var writer = new BsonBinaryWriter(bytes)) {
            writer.writeStartDocument();
            head.forEach((name, value) -> field(writer, name, value));
            writer.writeName(FIELD);
            Json.MAPPER.writeValue(tokens, document);
            try (var parser = tokens.asParser(ObjectReadContext.empty())) {
                while (parser.nextToken() != null) {
                    write(parser, writer);
                }
            }
            writer.writeEndDocument();
            return new RawBsonDocument(bytes.getInternalBuffer(), 0, bytes.getPosition());
        }
    }

    private static void field(BsonWriter writer, String name, Object value) {
        switch (value) {
            case String text -> writer.writeString(name, text);
            case Long number -> writer.writeInt64(name, number);
            case Boolean yes -> writer.writeBoolean(name, yes);
            default -> throw new IllegalStateException("Not to be stored: " + value);
        }
    }

    private static void write(JsonParser parser, BsonWriter writer) {
        switch (parser.currentToken()) {
            case START_OBJECT -> writer.writeStartDocument();
            case END_OBJECT -> writer.writeEndDocument();
            case START_ARRAY -> writer.writeStartArray();
            case END_ARRAY -> writer.writeEndArray();
            case PROPERTY_NAME -> writer.writeName(parser.currentName());
            case VALUE_STRING -> writer.writeString(parser.getString());
            case VALUE_TRUE -> writer.writeBoolean(true);
            case VALUE_FALSE -> writer.writeBoolean(false);
            case VALUE_NULL -> writer.writeNull();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, writer);
            default -> throw new IllegalStateException("Not to be stored: " + parser.currentToken());
        }
    }

    private static void number(JsonParser parser, BsonWriter writer) {
        switch (parser.getNumberType()) {
            case INT -> writer.writeInt32(parser.getIntValue());
            case LONG -> writer.writeInt64(parser.getLongValue());
            case FLOAT, DOUBLE -> writer.writeDouble(parser.getDoubleValue());
            default -> writer.writeDecimal128(new Decimal128(parser.getDecimalValue()));
        }
    }
}
