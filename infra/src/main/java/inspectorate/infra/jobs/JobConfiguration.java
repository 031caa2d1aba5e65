package inspectorate.infra.jobs;

import com.mongodb.client.MongoClient;
import inspectorate.api.jobs.JobClaims;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class JobConfiguration {

    @Bean
    JobClaims jobClaims(
            MongoClient mongo,
            @Value("${inspectorate.database}") String database,
            @Value("${inspectorate.node}") String node,
            Clock clock) {
        return new LeasedJobs(mongo.getDatabase(database).getCollection("jobs"), node, clock);
    }
}
