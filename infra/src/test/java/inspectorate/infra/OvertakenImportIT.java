package inspectorate.infra;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.cases.CaseCommand.MigrateCase;
import inspectorate.domain.imports.ImportCommand.CompleteImport;
import inspectorate.domain.migrations.OldFileCommand.MigrateFirstCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.Registration;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A ledger whose events waited too long for the event store, as after a pause of the process or of the store. */
class OvertakenImportIT extends RunningInspectorate {

    private static final String HEADINGS = "被投诉单位,所在地,投诉日期,违法类型,涉及人数,金额(元)\n";
    private static final String ALWAYS_LATE = "2019-11-23";

    @TempDir
    Path folder;

    @Autowired
    private CommandBus commands;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Set<String> late = ConcurrentHashMap.newKeySet();
    private Imports imports;
    private Registration overtaking;

    @BeforeEach
    void everything_comes_too_late_once() {
        imports = new Imports(new Officer(http(), "importer"));
        overtaking = commands.registerHandlerInterceptor(this::overtake);
    }

    @AfterEach
    void in_time_again() {
        overtaking.close();
    }

    private Object overtake(UnitOfWork<? extends CommandMessage<?>> unit, InterceptorChain chain) throws Exception {
        var command = unit.getMessage().getPayload();
        var migration = switch (command) {
            case MigrateFirstCase first -> first.migration();
            case MigrateCase single -> single;
            default -> null;
        };
        boolean always = migration != null && migration.toString().contains(ALWAYS_LATE);
        boolean imported = migration != null || command instanceof CompleteImport;
        if (always || imported && late.add(command.toString())) {
            throw new ConcurrencyException("It is to be decided again");
        }
        return chain.proceed();
    }

    @Test
    void rows_that_came_too_late_are_imported_all_the_same() throws IOException {
        var file =
                ledger("甲厂,包河区,2024-05-01,拖欠工资,3,100", "甲厂,包河区,2024-06-01,拖欠工资,4,200", "乙厂,包河区,2024-05-01,拖欠工资,3,300");
        var run = imports.run(imports.upload(file));
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("COMPLETED");
        assertThat(run.path("imported").asInt()).as(run.toString()).isEqualTo(3);
        assertThat(run.path("repeated").asInt()).isZero();

        var again = imports.run(imports.upload(file));
        assertThat(again.path("repeated").asInt()).as(again.toString()).isEqualTo(3);
    }

    @Test
    void a_row_that_comes_too_late_each_time_is_told_of() throws IOException {
        var run = imports.run(
                imports.upload(ledger("丙厂,包河区," + ALWAYS_LATE + ",拖欠工资,3,100", "丁厂,包河区,2024-05-01,拖欠工资,3,100")));
        assertThat(run.path("state").asString()).as(run.toString()).isEqualTo("COMPLETED");
        assertThat(run.path("imported").asInt()).as(run.toString()).isOne();
        assertThat(run.path("refused").asInt()).isOne();
        assertThat(run.path("repeated").asInt()).isZero();
        assertThat(imports.errors(run)).contains("\"2\"", "ROW_IS_RECORDED_IN_TIME", "未能及时记入");
    }

    private Path ledger(String... rows) throws IOException {
        var lines = String.join("\n", rows).replaceAll("(?m)^(.+?),包河区", mark + "$1（示例）,安徽省合肥市包河区");
        return Files.writeString(folder.resolve("台账.csv"), HEADINGS + lines + "\n");
    }
}
