package inspectorate.api.http;

import inspectorate.api.desk.Done;
import java.net.URI;
import org.springframework.http.ResponseEntity;

/** How commands are answered over HTTP. */
public final class Answers {

    public static final String AT = "Inspectorate-At";
    /** On an answer that does not tell all that was recorded: a store is down, or something of it is parked. */
    public static final String STALE = "Inspectorate-Stale";

    public static final String KEY = "Idempotency-Key";

    private Answers() {}

    /** @param collection path under which the new thing is found by its id */
    public static ResponseEntity<Done> created(String collection, Done done) {
        return ResponseEntity.created(URI.create(collection + "/" + done.id()))
                .header(AT, done.at())
                .body(done);
    }

    public static ResponseEntity<Done> done(Done done) {
        return ResponseEntity.ok().header(AT, done.at()).body(done);
    }
}
