package inspectorate.infra.store;

import com.mongodb.client.MongoClient;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.stereotype.Component;

/** In the place of Spring Boot's, which asks what the embedded document server does not answer. */
@Component("mongoHealthIndicator")
class MongoHealthIndicator extends AbstractHealthIndicator {

    private final MongoClient mongo;
    private final String database;

    MongoHealthIndicator(MongoClient mongo, @Value("${inspectorate.database}") String database) {
        this.mongo = mongo;
        this.database = database;
    }

    @Override
    protected void doHealthCheck(Health.Builder health) {
        mongo.getDatabase(database).runCommand(new Document("ping", 1));
        health.up();
    }
}
