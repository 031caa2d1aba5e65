package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.Map;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/** Documents as BSON in a page of the store. */
final class BsonDataType extends BasicDataType<Document> {

    private static final int OBJECT = 24;
    private static final int TEXT = 48;
    private static final int ENTRY = 48;

    /** What the document takes on the heap, so that the store's cache keeps to its size. */
    @Override
    public int getMemory(Document document) {
        return memory(document);
    }

    private static int memory(@Nullable Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> TEXT + text.length();
            case Map<?, ?> map -> {
                int bytes = 2 * TEXT;
                for (var entry : map.entrySet()) {
                    bytes += ENTRY + memory(entry.getKey()) + memory(entry.getValue());
                }
                yield bytes;
            }
            case Collection<?> values -> {
                int bytes = 2 * OBJECT;
                for (var element : values) {
                    bytes += Integer.BYTES + memory(element);
                }
                yield bytes;
            }
            default -> OBJECT;
        };
    }

    @Override
    public void write(WriteBuffer page, Document document) {
        var bson = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bson);
        page.putVarInt(bson.readableBytes());
        page.put(bson.nioBuffer());
    }

    @Override
    public Document read(ByteBuffer page) {
        int length = DataUtils.readVarInt(page);
        var bson = page.slice(page.position(), length);
        page.position(page.position() + length);
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bson));
    }

    @Override
    public Document[] createStorage(int size) {
        return new Document[size];
    }
}
