package inspectorate.query.projection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.concurrent.locks.Lock;

/** One document alone, at once: with its fold and with search, and its dossier with what the event store holds. */
final class OneVerification {

    private final Verification.Around around;
    private final EventLog log;
    private final LogAudit audit;
    private final Lock writing;

    OneVerification(Verification.Around around, EventLog log, Lock writing) {
        this.around = around;
        this.log = log;
        this.audit = new LogAudit(log, around.store());
        this.writing = writing;
    }

    /** @throws NoSuchElementException if nothing is stored under that key and no dossier names it */
    List<Finding> verify(Documents<?> model, String key) {
        var verification = around.of(model);
        var dossier = dossierOf(verification, key);
        var findings = new ArrayList<>(missing(dossier, key));
        writing.lock();
        try {
            if (!verification.knows(dossier, key)) {
                throw new NoSuchElementException(
                        "No document of " + model.projection().name() + " is called " + key);
            }
            findings.addAll(audit.foreign(around.store().load(List.of(dossier)).values()));
            findings.addAll(verification.compare(dossier, key));
            return findings;
        } finally {
            writing.unlock();
        }
    }

    /** Where nothing is left that says it, the dossier of the stream that the key begins with. */
    private String dossierOf(Verification<?> verification, String key) {
        return verification.dossierOf(key).orElseGet(() -> log.dossierOf(streamOf(key)));
    }

    private static String streamOf(String key) {
        int mark = key.lastIndexOf('#');
        return mark < 0 ? key : key.substring(0, mark);
    }

    /** Of the streams that the dossier holds anything of, and of those that it should. */
    private List<Finding> missing(String dossier, String key) {
        Set<String> streams = new HashSet<>(List.of(dossier, streamOf(key)));
        around.store().load(dossier).entries().forEach(entry -> streams.add(streamOf(entry.eventId())));
        var recorded = streams.stream()
                .flatMap(stream -> log.ofStream(stream).stream())
                .filter(event -> event.dossier().equals(dossier))
                .map(event -> new Recorded(
                        event.eventId(), LogAudit.SOMEWHERE, event.recordedAt(), event.event(), event.metadata()))
                .toList();
        try {
            return audit.missing(recorded, new Effort());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while it was verified", stopped);
        }
    }
}
