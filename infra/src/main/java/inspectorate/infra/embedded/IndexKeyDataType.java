package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.h2.mvstore.type.StringDataType;

/** Keys of an index: a single text, as nearly all are, as that text; others as the store keeps any object. */
final class IndexKeyDataType extends BasicDataType<KeyValue> {

    private static final byte TEXT = 1;
    private static final byte OTHER = 0;

    private final ObjectDataType others = new ObjectDataType();

    private static boolean isText(KeyValue key) {
        return key.size() == 1 && key.get(0) instanceof String;
    }

    private static String text(KeyValue key) {
        return (String) key.get(0);
    }

    @Override
    public int compare(KeyValue one, KeyValue other) {
        if (isText(one) && isText(other)) {
            return text(one).compareTo(text(other));
        }
        return isText(one) == isText(other) ? others.compare(one, other) : Boolean.compare(isText(other), isText(one));
    }

    @Override
    public int getMemory(KeyValue key) {
        return isText(key) ? 88 + StringDataType.INSTANCE.getMemory(text(key)) : others.getMemory(key);
    }

    @Override
    public void write(WriteBuffer page, KeyValue key) {
        if (isText(key)) {
            page.put(TEXT);
            StringDataType.INSTANCE.write(page, text(key));
        } else {
            page.put(OTHER);
            others.write(page, key);
        }
    }

    @Override
    public KeyValue read(ByteBuffer page) {
        return page.get() == TEXT ? new KeyValue(StringDataType.INSTANCE.read(page)) : (KeyValue) others.read(page);
    }

    @Override
    public KeyValue[] createStorage(int size) {
        return new KeyValue[size];
    }
}
