package inspectorate.infra.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long anybody waits for a document store that cannot be reached; the driver's own half minute is too long for a person. */
@Configuration
class DocumentPatience {

    @Bean
    MongoClientSettingsBuilderCustomizer serverSelection(
            @Value("${inspectorate.document-patience}") Duration patience) {
        return settings -> settings.applyToClusterSettings(
                cluster -> cluster.serverSelectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS));
    }
}
