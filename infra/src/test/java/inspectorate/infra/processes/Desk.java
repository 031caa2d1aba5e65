package inspectorate.infra.processes;

import static inspectorate.infra.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.infra.Complaint;
import inspectorate.infra.Officer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Officers at one process who never stop entering: an employer, its case, the case's acceptance, the next employer. */
final class Desk implements AutoCloseable {

    private final Application process;
    private final String name;
    private final List<String> employers = new CopyOnWriteArrayList<>();
    private final Thread thread;
    private volatile boolean open = true;
    private volatile @Nullable Throwable refused;
    private int entered;

    Desk(Application process, String name) {
        this.process = process;
        this.name = name;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::enter);
    }

    private void enter() {
        try {
            while (open) {
                enterOne();
            }
        } catch (AssertionError refusal) {
            refused = refusal;
        }
    }

    private void enterOne() {
        var employer = done(
                "/api/v1/employers",
                Map.of("on", "2024-01-10", "cellId", "340111/" + name, "name", name + entered + "单位有限公司（示例）"));
        var matter = done("/api/v1/cases", Complaint.about(employer));
        done("/api/v1/cases/" + matter + "/acceptance", Map.of("on", "2025-03-03"));
        employers.add(employer);
    }

    /** By somebody who waits for no position: what is not found yet, or by nobody just now, is said again. */
    private String done(String path, Map<String, ?> said) {
        var key = name + entered++;
        var officer = new Officer(process.http(), "agency");
        var answer =
                until(() -> officer.post(path, key, said), given -> given.status() != 404 && given.status() != 503);
        assertThat(answer.status()).as(path + " " + answer.body()).isLessThan(300);
        return answer.text("id");
    }

    /** Waits until so many more have been taken whole. */
    void await(int more) {
        int enough = employers.size() + more;
        until(() -> employers.size() >= enough || refused != null, Boolean::booleanValue);
    }

    /** Employers whose case was accepted, as they were acknowledged. */
    List<String> employers() {
        return employers;
    }

    /** Why it stopped entering; null while nothing stood in its way. */
    @Nullable
    Throwable refused() {
        return refused;
    }

    @Override
    public void close() {
        open = false;
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
