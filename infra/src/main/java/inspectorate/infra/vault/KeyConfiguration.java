package inspectorate.infra.vault;

import com.mongodb.client.MongoClient;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keys of files lie where the vault's other rows do. */
@Configuration
class KeyConfiguration {

    @Bean
    DataKeys dataKeys(
            ObjectProvider<DataSource> events,
            ObjectProvider<MongoClient> mongo,
            MasterKey masterKey,
            @Value("${inspectorate.vault.database:${inspectorate.database}-vault}") String database) {
        var source = events.getIfAvailable();
        return new DataKeys(
                source == null
                        ? new MongoKeyRows(mongo.getObject().getDatabase(database))
                        : new PostgresKeyRows(source),
                masterKey);
    }
}
