package inspectorate.infra.jobs;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import inspectorate.api.jobs.JobClaims;
import inspectorate.query.projection.NewRows;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * One document a job, for as long as a process is at it. What is lost with the document store is claimed anew; a process
 * that starts under the name of one that died goes on at once.
 */
final class LeasedJobs implements JobClaims {

    private final MongoCollection<Document> jobs;
    private final String process;
    private final Clock clock;

    LeasedJobs(MongoCollection<Document> jobs, String process, Clock clock) {
        this.jobs = jobs;
        this.process = process;
        this.clock = clock;
    }

    @Override
    public boolean claim(String job, Duration lease, String progress) {
        long now = clock.millis();
        long until = now + lease.toMillis();
        var free = and(eq("_id", job), or(eq("process", process), lt("until", now)));
        var claimed = Updates.combine(
                Updates.set("process", process), Updates.set("until", until), Updates.set("progress", progress));
        var claim = new Document("_id", job)
                .append("process", process)
                .append("until", until)
                .append("progress", progress);
        // who is refused as not the first may have been so by another thread of this process
        return matched(free, claimed) || NewRows.add(jobs, claim) || matched(free, claimed);
    }

    private boolean matched(Bson free, Bson claimed) {
        return jobs.updateOne(free, claimed).getMatchedCount() == 1;
    }

    @Override
    public void release(String job) {
        jobs.deleteOne(and(eq("_id", job), eq("process", process)));
    }

    @Override
    public Optional<String> progress(String job) {
        return Optional.ofNullable(jobs.find(and(eq("_id", job), gte("until", clock.millis())))
                        .first())
                .map(found -> found.getString("progress"));
    }
}
