package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;
import static inspectorate.api.console.Pages.with;

import inspectorate.api.console.Pages.Sample;
import inspectorate.api.operations.Delta;
import inspectorate.api.operations.ModelVerification;
import inspectorate.query.imports.ImportRun;
import inspectorate.query.projection.CauseRun;
import inspectorate.query.projection.DeltaReport;
import inspectorate.query.projection.FieldDifference;
import inspectorate.query.projection.Finding;
import inspectorate.query.projection.Found;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.Poison;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.Skipped;
import inspectorate.query.projection.VerificationRun;
import inspectorate.query.projection.VerificationRun.Phase;
import inspectorate.query.projection.VerificationRun.State;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages about the running of the whole. */
final class OperatorPageSamples {

    private static final String MODEL = "employerCard";
    private static final Instant BEGUN = Instant.parse("2026-03-02T01:00:00Z");

    private OperatorPageSamples() {}

    static Stream<Sample> of() {
        return Stream.of(
                page("operator", operator()),
                page("operator-down", "operator", Map.of("readPosition", "1f3", "storeDown", true)),
                page("down", Map.of("asked", true, "standstill", BEGUN)),
                page(
                        "parked",
                        Map.of(
                                "parked",
                                Samples.page(List.of(OfficeSamples.parked())),
                                "causes",
                                List.of(
                                        new ParkedStore.Group("Never add USD to CNY", 2, 1, List.of(MODEL)),
                                        new ParkedStore.Group("No cell", 3, 3, List.of(ParkedStore.POLICY)),
                                        new ParkedStore.Group("overflow", 5, 4, List.of(MODEL, ParkedStore.POLICY))),
                                "runs",
                                causeRuns(),
                                "subject",
                                Samples.EMPLOYER,
                                "event",
                                new Poison.Raw(Samples.CASE + "#3", "WagesPaid", null, "{}", Map.of()),
                                "preview",
                                new Poison.Preview(Map.of(MODEL, Map.of("name", Samples.NAME)), null))),
                page(
                        "skipped",
                        Map.of(
                                "skipped",
                                Samples.page(List.of(new Skipped(
                                        Samples.CASE + "#3",
                                        "WagesPaid",
                                        Samples.EMPLOYER,
                                        "overflow",
                                        "误录",
                                        "operator",
                                        Instant.EPOCH))))),
                page("read_model_delta", compared(delta(1, 3, 0))),
                page("read_model_delta-parked", "read_model_delta", compared(delta(2, 3, 1))),
                page("read_model", model(run(State.RUNNING, 100), 0)),
                page(
                        "read_model-one",
                        "read_model",
                        with(
                                model(run(State.DONE, 1), 120),
                                Map.of(
                                        "key",
                                        Samples.EMPLOYER,
                                        "one",
                                        List.of(new Finding(
                                                MODEL,
                                                Samples.EMPLOYER,
                                                Samples.EMPLOYER,
                                                Finding.Kind.CHANGED,
                                                List.of(new FieldDifference("name", "<示例>", Samples.NAME)))),
                                        "steady",
                                        true))));
    }

    private static List<CauseRun> causeRuns() {
        return List.of(
                causeRun("overflow", CauseRun.Kind.SKIP, CauseRun.State.RUNNING, 5, 2, 2, null),
                causeRun("No cell", CauseRun.Kind.RETRY, CauseRun.State.DONE, 3, 3, 1, "1f3"),
                causeRun("overflow", CauseRun.Kind.RETRY, CauseRun.State.FAILED, 7, 1, 0, null));
    }

    private static CauseRun causeRun(
            String cause,
            CauseRun.Kind kind,
            CauseRun.State state,
            long total,
            long tried,
            long settled,
            @Nullable String at) {
        return new CauseRun("r-1", cause, kind, state, total, tried, settled, at, BEGUN, BEGUN, null);
    }

    private static Map<String, Object> operator() {
        return with(
                Map.of(
                        "open",
                        Map.of(MODEL, 3L, Finding.LOG, 1L),
                        "verifications",
                        runs(),
                        "models",
                        models(),
                        "storeDown",
                        false),
                Map.of(
                        "readPosition",
                        "1f3",
                        "head",
                        "1f4",
                        "lag",
                        1L,
                        "parkedCount",
                        1L,
                        "processors",
                        OfficeSamples.processors(),
                        "parked",
                        List.of(OfficeSamples.parked()),
                        "fileCheck",
                        PaperSamples.fileCheck(),
                        "runs",
                        Samples.page(List.of(OfficeSamples.run(ImportRun.Status.COMPLETED)))));
    }

    private static List<ReadModels.State> models() {
        return List.of(new ReadModels.State(
                MODEL,
                2,
                false,
                List.of(
                        new ReadModels.GenerationState(1, 420, false, null),
                        new ReadModels.GenerationState(2, 420, true, null),
                        new ReadModels.GenerationState(3, 419, false, null))));
    }

    private static Delta delta(int before, int after, long parked) {
        var report = new DeltaReport(
                new Generation(MODEL, before),
                new Generation(MODEL, after),
                DeltaReport.State.DONE,
                420,
                420 - parked,
                0,
                0,
                parked,
                0,
                List.of(),
                parked == 0
                        ? List.of()
                        : List.of(new DeltaReport.Sample(DeltaReport.Kind.PARKED, Samples.EMPLOYER, List.of())),
                BEGUN,
                BEGUN,
                null);
        return new Delta(report, 2, before != 2 && after != 2);
    }

    private static Map<String, Object> compared(Delta delta) {
        return Map.of("generation", delta.report().after(), "compared", delta, "delta", delta.report());
    }

    /** @param open how many differences are known, whichever run found them */
    static Map<String, Object> model(VerificationRun run, long open) {
        return Map.of(
                "state",
                models().getFirst(),
                "deltas",
                Map.of(3, delta(1, 3, 0)),
                "runs",
                runs(),
                "steady",
                false,
                "open",
                new Page<>(List.of(), open, null),
                "links",
                new Links(null, open > 1 ? "?found=next" : null),
                "verification",
                new ModelVerification(
                        run.id(),
                        run.state(),
                        run.percent(),
                        run.documents(),
                        open,
                        run.progress(),
                        open == 0 ? List.of() : List.of(found()),
                        open > 1 ? "next" : null,
                        run.startedAt(),
                        run.endedAt(),
                        run.problem()));
    }

    private static Found found() {
        return new Found("earlier", MODEL, Samples.EMPLOYER, Samples.EMPLOYER, Finding.Kind.MISSING, List.of());
    }

    private static List<VerificationRun> runs() {
        return Stream.of(State.values()).map(state -> run(state, 100)).toList();
    }

    static VerificationRun run(State state, int percent) {
        var seen = BEGUN.plus(Duration.ofMinutes(2));
        return new VerificationRun(
                BEGUN.toString(),
                List.of(MODEL),
                percent,
                4_000,
                state,
                state == State.DONE ? Phase.STRANGERS : Phase.DOSSIERS,
                "",
                4_001,
                300,
                120,
                420,
                0,
                BEGUN,
                seen,
                state == State.RUNNING ? null : seen,
                problem(state),
                BEGUN.plus(Duration.ofMinutes(1)),
                0L,
                Map.of(MODEL, 1));
    }

    private static @Nullable String problem(State state) {
        return state == State.FAILED ? "IllegalStateException" : null;
    }
}
