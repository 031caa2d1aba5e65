package inspectorate.infra.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/** Keys of documents and of indexes: texts, as nearly all are, by their bytes; others as the store keeps any object. */
final class KeyDataType extends BasicDataType<Object> {

    static final KeyDataType INSTANCE = new KeyDataType();

    private static final int OTHER = 0;

    private final ObjectDataType others = new ObjectDataType();

    private KeyDataType() {}

    @Override
    public int compare(Object one, Object other) {
        boolean text = one instanceof String;
        if (text && other instanceof String second) {
            return ((String) one).compareTo(second);
        }
        return text == other instanceof String
                ? others.compare(one, other)
                : Boolean.compare(other instanceof String, text);
    }

    @Override
    public int getMemory(Object key) {
        return key instanceof String text ? StringDataType.INSTANCE.getMemory(text) : others.getMemory(key);
    }

    @Override
    public void write(WriteBuffer page, Object key) {
        if (key instanceof String text) {
            var bytes = text.getBytes(UTF_8);
            page.putVarInt(bytes.length + 1).put(bytes);
        } else {
            page.putVarInt(OTHER);
            others.write(page, key);
        }
    }

    @Override
    public Object read(ByteBuffer page) {
        int length = DataUtils.readVarInt(page);
        if (length == OTHER) {
            return others.read(page);
        }
        var bytes = new byte[length - 1];
        page.get(bytes);
        return new String(bytes, UTF_8);
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
