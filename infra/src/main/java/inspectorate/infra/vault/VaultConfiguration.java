package inspectorate.infra.vault;

import com.mongodb.client.MongoClient;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The vault lies beside the events where those are in PostgreSQL, otherwise in its own MongoDB database. */
@Configuration
class VaultConfiguration {

    @Bean
    VaultRows vaultRows(
            ObjectProvider<DataSource> events,
            ObjectProvider<MongoClient> mongo,
            @Value("${inspectorate.vault.database:${inspectorate.database}-vault}") String database) {
        var source = events.getIfAvailable();
        return source == null ? new MongoRows(mongo.getObject().getDatabase(database)) : new PostgresRows(source);
    }
}
