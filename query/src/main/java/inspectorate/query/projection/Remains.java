package inspectorate.query.projection;

import com.mongodb.client.MongoDatabase;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All that there is of a generation, deleted: its documents, what is found by search, its versions, and notes about it. */
final class Remains {

    private static final Logger LOG = LoggerFactory.getLogger(Remains.class);

    private final MongoDatabase database;
    private final GenerationRegister register;
    private final List<Mirror> mirrors;
    private final Histories histories;
    private final Rebuilds rebuilds;
    private final Deltas deltas;

    Remains(
            MongoDatabase database,
            GenerationRegister register,
            List<Mirror> mirrors,
            Histories histories,
            Rebuilds rebuilds,
            Deltas deltas) {
        this.database = database;
        this.register = register;
        this.mirrors = mirrors;
        this.histories = histories;
        this.rebuilds = rebuilds;
        this.deltas = deltas;
    }

    void drop(Generation generation) {
        mirrors.forEach(mirror -> mirror.drop(generation));
        histories.drop(generation);
        // last: while it is there, something of the rest may be
        database.getCollection(generation.toString()).drop();
        rebuilds.forget(generation);
        deltas.forget(generation);
    }

    /** What was left where a process died while it dropped one, and what another wrote late into one that was dropped. */
    void drop() {
        var there = database.listCollectionNames().into(new HashSet<>());
        register.all().forEach((generation, exists) -> {
            if (!exists && there.contains(generation.toString())) {
                LOG.info("What is left of {}, which was dropped, is deleted", generation);
                drop(generation);
            }
        });
    }
}
