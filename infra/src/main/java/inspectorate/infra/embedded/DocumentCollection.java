package inspectorate.infra.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.Unpooled;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Documents as the bytes of their BSON. The library's own collection keeps them as trees of objects: each of a page was
 * then encoded again whenever one of them changed, and they filled the heap.
 */
final class DocumentCollection extends AbstractSynchronizedMongoCollection<Object> {

    /** What the documents that an aggregation reads must match at least; it tests them again. */
    static final ScopedValue<Document> NARROWED = ScopedValue.newInstance();

    private static final Set<String> ID_ALONE = Set.of("_id");

    private static final int PLAN_KILLED = 175;

    private final MVMap<Object, byte[]> documents;

    DocumentCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<Object, byte[]> documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    private static byte[] packed(Document document) {
        var bson = Unpooled.buffer(1024);
        BsonEncoder.encodeDocument(document, bson);
        var bytes = new byte[bson.readableBytes()];
        bson.readBytes(bytes);
        return bytes;
    }

    private static Document unpacked(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        var position = getIdField() == null ? UUID.randomUUID() : IdIndex.position(document.get(getIdField()));
        documents.put(position, packed(document));
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document before, Document after) {
        documents.put(position, packed(after));
    }

    @Override
    protected void removeDocument(Object position) {
        if (documents.remove(position) == null) {
            throw new NoSuchElementException("No document with key " + position);
        }
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        var bytes = documents.get(position);
        return bytes == null ? null : unpacked(bytes);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        Iterable<Object> positions = () -> documents.keyIterator(null);
        return StreamSupport.stream(positions.spliterator(), false)
                .map(position -> new DocumentWithPosition<>(getDocument(position), position));
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, @Nullable Document order, int skipped, int limit, int batch, @Nullable Document fields) {
        var narrow = Narrowing.of(getIndexes(), query, limit, documents.sizeAsLong());
        if (narrow != null) {
            var left = narrow instanceof IdIndex identities ? identities.left(query) : query;
            return matchDocuments(left, narrow.getPositions(query), order, skipped, limit, batch, fields);
        }
        var positions = limit > 0 ? OrderedScan.of(getIndexes(), documents, query, order) : null;
        if (positions == null) {
            return super.queryDocuments(query, order, skipped, limit, batch, fields);
        }
        Iterable<Object> inOrder = () -> positions;
        boolean idsAlone = fields != null
                && fields.keySet().equals(ID_ALONE)
                && Utils.isTrue(fields.get("_id"))
                && ID_ALONE.containsAll(query.keySet());
        return matchDocumentsFromStream(
                StreamSupport.stream(inOrder.spliterator(), false)
                        .map(position -> idsAlone && position instanceof String
                                ? new Document("_id", position)
                                : read(position)),
                query,
                new Document(),
                skipped,
                limit,
                batch,
                fields);
    }

    private Document read(Object position) {
        var document = getDocument(position);
        if (document == null) {
            throw new MongoServerError(PLAN_KILLED, "QueryPlanKilled", "collection dropped while it was read");
        }
        return document;
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document order, int skipped, int limit, int batch, Document fields) {
        var all = streamAllDocumentsWithPosition();
        return matchDocumentsFromStream(
                (isNaturalDescending(order)
                                ? all.sorted((one, other) ->
                                        ValueComparator.desc().compare(one.getPosition(), other.getPosition()))
                                : all)
                        .map(DocumentWithPosition::getDocument),
                query,
                order,
                skipped,
                limit,
                batch,
                fields);
    }

    /** Only aggregations begin with it, which the library lets read everything. */
    @Override
    public Stream<Document> queryAllAsStream() {
        return handleQueryAsStream(NARROWED.orElse(new Document()));
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    /** What is kept, summed up when it is asked for. */
    @Override
    protected int getDataSize() {
        return documents.values().stream().mapToInt(bytes -> bytes.length).sum();
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int change) {}
}
