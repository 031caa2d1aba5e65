package inspectorate.infra.bench;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.query.projection.BatchWatch;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.Projection;
import inspectorate.query.projection.ReadModels;
import inspectorate.query.projection.ReadSide;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Rebuilding read models against what an Axon processor does that reads the log once more. */
class RebuildBench {

    private static final int EMPLOYERS = Bench.sized(5_000);

    /** Documents that so many events touch are shared by them. */
    private static final int SHARED_BY = 4;

    private final Report report = new Report("Rebuilds");
    private final List<Projection<?>> projections = ReadStack.projections();

    @Test
    void rebuilds_against_processors_that_read_the_log_again() {
        try (var stack = new ReadStack(true)) {
            int events = InventedLog.write(stack.events(), EMPLOYERS);
            events += FurtherLog.write(stack.events(), stack.serializer(), EMPLOYERS);
            report.line("%,d events of %,d employers, the events of each as far apart as they can be."
                    .formatted(events, EMPLOYERS));
            dossiers(stack, stack.readSide(List.of()), events);
            var models = stack.readSide(projections).readModels();
            ready(models);
            compare(stack, models, events);
            if (Bench.measures("together")) {
                together(stack, models, events);
            }
        }
    }

    /** Through the live processor, with no read model behind it. */
    private void dossiers(ReadStack stack, ReadSide readSide, int events) {
        var filled = stack.process(readSide.invoker(BatchWatch.NONE), events);
        report.line("Dossiers from the log, by the live processor: %s events/s (%s µs of processor each)."
                .formatted(Report.number(filled.perSecond()), Report.number(filled.microseconds())));
    }

    private void compare(ReadStack stack, ReadModels models, int events) {
        Measured.warm(() -> rebuild(models, events, models::rebuildAll));
        report.pairs();
        for (var projection : projections) {
            long documents = stack.documents()
                    .getCollection(projection.name() + "@" + answering(models, projection))
                    .countDocuments();
            if (documents > 0 && Bench.measures(projection.name())) {
                compare(stack, models, events, projection, documents);
            }
        }
    }

    private void compare(ReadStack stack, ReadModels models, int events, Projection<?> projection, long documents) {
        var database = stack.documents();
        var touches = new LongAdder();
        stack.process(Rivals.counting(projection, touches), events);
        boolean shared = documents * SHARED_BY <= touches.sum();
        var name = "%s, %,d documents of %,d events: ".formatted(projection.name(), documents, touches.sum());
        Supplier<Measured> ours = () -> rebuild(models, events, () -> List.of(models.rebuild(projection.name())));
        Supplier<Measured> single =
                () -> stack.process(Rivals.oneByOne(projection, Rivals.collection(database)), events);
        Supplier<Measured> batches =
                () -> stack.process(Rivals.batchByBatch(projection, Rivals.collection(database)), events);
        Measured.warm(ours);
        report.pair(name + "one by one", Pairs.measure(Bench.PAIRS, ours, single), shared ? 20 : 3);
        report.pair(name + "batch by batch", Pairs.measure(Bench.PAIRS, ours, batches), shared ? 3 : 1.3);
        // where most events are an entry, so that entries are what a rebuild writes
        if (documents > events / 3) {
            var raw = new RawWrites(database, projection, answering(models, projection));
            Supplier<Measured> entries = () -> perDocument(ours.get(), events, documents);
            report.pair(
                    name + "entries/s against raw bulk inserts",
                    Pairs.measure(Bench.PAIRS, entries, raw::encoding),
                    0.6);
            report.pair(
                    name + "entries/s against raw bulk inserts of bytes that are ready",
                    Pairs.measure(Bench.PAIRS, entries, raw::ready),
                    0.6);
        }
    }

    private void together(ReadStack stack, ReadModels models, int events) {
        long before = stack.roundTrips();
        var cards = rebuild(models, events, () -> List.of(models.rebuild("employerCard")));
        double each = (stack.roundTrips() - before) / (double) events;
        report.line("");
        report.line("Round trips for each event while employerCard was rebuilt: %.4f (goal ≤ 0.05); %s events/s."
                .formatted(each, Report.number(cards.perSecond())));
        var searched = stack.searchedReadSide(projections);
        stack.process(stack.searchedReadSide(List.of()).invoker(BatchWatch.NONE), events);
        ready(searched.readModels());
        var pairs = Pairs.measure(
                Bench.PAIRS,
                () -> rebuild(searched.readModels(), events, searched.readModels()::rebuildAll),
                () -> rebuild(models, events, models::rebuildAll));
        report.line("All read models in one pass: %s events/s; with search entries and versions %s, %.2f (%s) of that."
                .formatted(
                        Report.number(pairs.median(pair -> pair.other().perSecond())),
                        Report.number(pairs.median(pair -> pair.ours().perSecond())),
                        pairs.ratio(),
                        pairs.spread()));
        assertThat(pairs.ratio()).isPositive();
    }

    /** From the first dossier to the last document; the generation is dropped again. */
    static Measured rebuild(ReadModels models, int events, Supplier<List<Generation>> begin) {
        var begun = new ArrayList<Generation>();
        var measured = Measured.of(events, () -> {
            begun.addAll(begin.get());
            ready(models);
        });
        begun.forEach(models::requireReady);
        begun.forEach(models::drop);
        return measured;
    }

    static void ready(ReadModels models) {
        while (models.building()) {
            try {
                Thread.sleep(5);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    private static Measured perDocument(Measured measured, int events, long documents) {
        double share = documents / (double) events;
        return new Measured(measured.perSecond() * share, measured.microseconds() / share);
    }

    private static int answering(ReadModels models, Projection<?> projection) {
        return models.state(projection.name()).answering();
    }
}
