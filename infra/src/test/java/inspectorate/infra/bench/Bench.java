package inspectorate.infra.bench;

import inspectorate.infra.InspectorateApplication;
import java.nio.file.Path;
import java.util.List;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole application over fresh data and without its demo jurisdiction, in a process of its own. */
@SpringBootTest(
        classes = InspectorateApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"inspectorate.demo=false", "logging.level.root=warn"})
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class Bench {

    /** Pairs of measurements; fewer are enough while developing. */
    static final int PAIRS = Integer.getInteger("bench.pairs", 7);

    /** How much is done in each measurement; 1 is what {@code docs/benchmarks.md} shows. */
    static final double SIZE = Double.parseDouble(System.getProperty("bench.size", "1"));

    private static final String ALL = "all";

    /** Read models that are measured one by one, and "together" for all in one pass, where not everything is. */
    private static final List<String> MODELS =
            List.of(System.getProperty("bench.models", ALL).split(","));

    /** Where the embedded servers of this run keep their files. */
    static final Path DATA = Path.of(
                    "target",
                    "bench-data",
                    String.valueOf(ProcessHandle.current().pid()))
            .toAbsolutePath();

    @Autowired
    private List<StreamingEventProcessor> processors;

    @DynamicPropertySource
    static void freshData(DynamicPropertyRegistry properties) {
        properties.add("inspectorate.data", DATA::toString);
    }

    static boolean measures(String model) {
        return MODELS.contains(ALL) || MODELS.contains(model);
    }

    static int sized(int full) {
        return (int) Math.max(1, full * SIZE);
    }

    /** What is measured then is the writing side alone, or a reader that is not the application's. */
    void stopProcessors() {
        processors.forEach(StreamingEventProcessor::shutDown);
    }

    void startProcessors() {
        processors.forEach(StreamingEventProcessor::start);
    }
}
