package inspectorate.infra.files;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import inspectorate.api.files.SealedFiles.Lying;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Consumer;
import org.bson.conversions.Bson;

/** In MongoDB, where every process reaches them and its backups take them along. */
class GridFsBlobs implements Blobs {

    private final GridFSBucket bucket;

    GridFsBlobs(MongoDatabase files) {
        bucket = GridFSBuckets.create(files, "sealed");
    }

    @Override
    public void put(String name, Path sealed) throws IOException {
        try (var content = Files.newInputStream(sealed)) {
            var added = bucket.uploadFromStream(name, content);
            // of two at the same time only the later deletes the other
            delete(and(eq("filename", name), lt("_id", added)));
        }
    }

    @Override
    public SeekableByteChannel open(String name) throws IOException {
        try {
            var stream = bucket.openDownloadStream(name);
            long size = stream.getGridFSFile().getLength();
            stream.close();
            return new StreamChannel(size, () -> bucket.openDownloadStream(name));
        } catch (MongoGridFSException missing) {
            var lost = new NoSuchFileException(name);
            lost.initCause(missing);
            throw lost;
        }
    }

    @Override
    public void delete(String name) {
        delete(eq("filename", name));
    }

    private void delete(Bson those) {
        bucket.find(those).into(new ArrayList<>()).forEach(this::delete);
    }

    private void delete(GridFSFile file) {
        try {
            bucket.delete(file.getId());
        } catch (MongoGridFSException gone) {
            // another put or deletion was first
        }
    }

    @Override
    public void each(Consumer<Lying> each) {
        bucket.find()
                .forEach(file -> each.accept(
                        new Lying(file.getFilename(), file.getUploadDate().toInstant())));
    }
}
