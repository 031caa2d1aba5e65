package inspectorate.infra.files;

import com.mongodb.client.MongoClient;
import inspectorate.api.files.SealedFiles;
import inspectorate.infra.vault.DataKeys;
import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Papers and files lie in a directory, or, where several machines share them, in MongoDB. */
@Configuration
class FileConfiguration {

    @Bean
    SealedFiles sealedFiles(
            ObjectProvider<MongoClient> mongo,
            DataKeys keys,
            @Value("${inspectorate.data}") Path data,
            @Value("${inspectorate.files.store:directory}") String store,
            @Value("${inspectorate.files.database:${inspectorate.database}-files}") String database)
            throws IOException {
        var blobs = store.equals("mongodb")
                ? new GridFsBlobs(mongo.getObject().getDatabase(database))
                : new DirectoryBlobs(data.toAbsolutePath().resolve("sealed"));
        return new SealedFileStore(blobs, keys, data.toAbsolutePath().resolve("spool"));
    }
}
