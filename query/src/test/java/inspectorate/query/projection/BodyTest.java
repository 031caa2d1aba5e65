package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.codecs.BsonValueCodecProvider;
import org.bson.codecs.DocumentCodecProvider;
import org.bson.codecs.IterableCodecProvider;
import org.bson.codecs.MapCodecProvider;
import org.bson.codecs.ValueCodecProvider;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.types.Decimal128;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyTest {

    record Part(int count, long minor, double share) {}

    record Everything(
            String name,
            @Nullable String nothing,
            boolean open,
            LocalDate on,
            Part part,
            List<Part> parts,
            Map<String, Long> byKey,
            BigDecimal exact) {}

    @Test
    void what_is_stored_is_what_maps_of_maps_would_be() {
        var document = new Everything(
                "名称",
                null,
                true,
                LocalDate.of(2026, 6, 30),
                new Part(Integer.MAX_VALUE, Long.MAX_VALUE, 0.25),
                List.of(new Part(1, 2, 3)),
                Map.of("一", 1L),
                new BigDecimal("12.50"));
        var registry = CodecRegistries.fromProviders(
                new ValueCodecProvider(),
                new BsonValueCodecProvider(),
                new DocumentCodecProvider(),
                new MapCodecProvider(),
                new IterableCodecProvider());
        BsonDocument expected = Json.bson(document).toBsonDocument(BsonDocument.class, registry);
        var row = Body.row(Map.of("version", 7L), document);
        assertThat(row.getInt64("version").getValue()).isEqualTo(7);
        assertThat(row.getDocument(Body.FIELD)).isEqualTo(expected);
        assertThat(row.getDocument(Body.FIELD).getDecimal128("exact").getValue())
                .isEqualTo(Decimal128.parse("12.50"));
    }

    @Test
    void what_cannot_be_written_fails_where_it_is_folded() {
        assertThatThrownBy(() -> Body.row(Map.of(), Collections.singletonMap(null, "nobody")))
                .isInstanceOf(RuntimeException.class);
    }
}
