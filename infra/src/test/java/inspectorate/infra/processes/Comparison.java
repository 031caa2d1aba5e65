package inspectorate.infra.processes;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Holds an installation against another that was told the same. */
final class Comparison {

    private static final Pattern RUN = Pattern.compile("(provenance\"?[=:]\"?)[0-9a-f-]{36}");

    private static final Logger LOG = LoggerFactory.getLogger(Comparison.class);

    private final Installation subject;
    private final Installation undisturbed;
    private long subjectHead = -1;
    private long undisturbedHead = -1;
    private Found found = new Found(0, 0, 0, 0, 0);

    Comparison(Installation subject, Installation undisturbed) {
        this.subject = subject;
        this.undisturbed = undisturbed;
    }

    /**
     * @param lost events, or documents, that only the undisturbed installation has
     * @param doubled events or documents it has not, and events twice in a dossier
     * @param skipped events that are in no dossier
     * @param differing events and documents with another content
     * @param answers lists, search and figures that are not the same
     */
    record Found(int lost, int doubled, int skipped, int differing, int answers) {

        int total() {
            return lost + doubled + skipped + differing + answers;
        }
    }

    Found found() {
        return found;
    }

    /** What the document store says of itself before anybody replays to it. */
    void fellBack(FallBack fallBack) {
        fallBack.torn().forEach(what -> note(what, new Found(0, 0, 1, 0, 0)));
    }

    /** Events and answers of one round, and every dossier. */
    void round(String mark) {
        subject.settle();
        undisturbed.settle();
        compare("event", subject.events(subjectHead), undisturbed.events(undisturbedHead));
        subjectHead = subject.head();
        undisturbedHead = undisturbed.head();
        file();
        answers(subject.answers(mark), undisturbed.answers(mark));
        var models = undisturbed.models();
        compare("document", subject.documents(models), undisturbed.documents(models));
    }

    /** Every event again, after the last round, and past answers; versions and search entries as a verification folds them anew. */
    void all(String mark) {
        compare("event", subject.events(-1), undisturbed.events(-1));
        answers(subject.pastAnswers(mark), undisturbed.pastAnswers(mark));
        subject.findings(subject.models())
                .forEach(finding -> note("verification: " + finding, new Found(0, 0, 0, 1, 0)));
    }

    private void compare(String kind, Map<String, String> is, Map<String, String> shouldBe) {
        Set<String> keys = new HashSet<>(is.keySet());
        keys.addAll(shouldBe.keySet());
        for (var key : keys) {
            var here = anyRun(is.get(key));
            var there = anyRun(shouldBe.get(key));
            if (here == null) {
                note(kind + " lost: " + key + " " + there, new Found(1, 0, 0, 0, 0));
            } else if (there == null) {
                note(kind + " too many: " + key + " " + here, new Found(0, 1, 0, 0, 0));
            } else if (!here.equals(there)) {
                note(kind + " " + key + " is " + here + " instead of " + there, new Found(0, 0, 0, 1, 0));
            }
        }
    }

    /** Runs of an import are numbered at random; which row a fact came from is the same. */
    private static @Nullable String anyRun(@Nullable String told) {
        return told == null ? null : RUN.matcher(told).replaceAll("$1any");
    }

    private void file() {
        var filed = subject.filed();
        for (var event : subject.toBeFiled().keySet()) {
            int times = filed.getOrDefault(event, 0);
            if (times == 0) {
                note("event in no dossier: " + event, new Found(0, 0, 1, 0, 0));
            } else if (times > 1) {
                note("event " + times + " times in its dossier: " + event, new Found(0, 1, 0, 0, 0));
            }
        }
    }

    private void answers(List<String> is, List<String> shouldBe) {
        for (int place = 0; place < is.size(); place++) {
            if (!Objects.equals(anyRun(is.get(place)), anyRun(shouldBe.get(place)))) {
                note(is.get(place) + " instead of " + shouldBe.get(place), new Found(0, 0, 0, 0, 1));
            }
        }
    }

    private void note(String what, Found more) {
        LOG.error("{}", what);
        found = new Found(
                found.lost + more.lost,
                found.doubled + more.doubled,
                found.skipped + more.skipped,
                found.differing + more.differing,
                found.answers + more.answers);
    }
}
