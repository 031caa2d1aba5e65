package inspectorate.query.projection;

import org.bson.BsonReader;
import org.bson.BsonWriter;
import org.bson.codecs.Codec;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.EncoderContext;
import org.bson.types.Decimal128;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.util.TokenBuffer;

/** A document that is about to be stored, written as {@link Json} writes it but without maps of maps in between. */
record Body(Object document) {

    static final class Writer implements Codec<Body> {

        @Override
        public void encode(BsonWriter writer, Body body, EncoderContext context) {
            try (var tokens = TokenBuffer.forGeneration()) {
                Json.MAPPER.writeValue(tokens, body.document());
                try (var parser = tokens.asParser(ObjectReadContext.empty())) {
                    while (parser.nextToken() != null) {
                        write(parser, writer);
                    }
                }
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

        @Override
        public Body decode(BsonReader reader, DecoderContext context) {
            throw new UnsupportedOperationException("What is stored is read as the document it is");
        }

        @Override
        public Class<Body> getEncoderClass() {
            return Body.class;
        }
    }
}
