package inspectorate.query.figures;

import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Survivors;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Figures added up from facts; every figure opens to its facts. */
@Component
public class Figures {

    private final Documents<EventFacts> facts;
    private final Survivors survivors;

    Figures(ReadSide readSide, FactsProjection projection, Survivors survivors) {
        this.facts = readSide.documents(projection);
        this.survivors = survivors;
    }

    /**
     * Sorted by indicator, group and currency; amounts of two currencies are never added. Files that were one
     * at the point asked for count as one employer.
     */
    public List<Figure> find(FindFigures query) {
        var mergedInto = survivors.at(query.asOf());
        var several = new HashSet<>(mergedInto.values());
        Map<Group, Sum> sums = new HashMap<>();
        facts.aggregate(criteria(query), query.cell().within(query.scope()), stages(query), row -> {
            var key = row.get("_id", Document.class);
            var group = new Group(
                    Indicator.valueOf(key.getString("indicator")), text(key.get("group")), key.getString("currency"));
            var file = key.getString("employer");
            var employer = mergedInto.getOrDefault(file, file);
            sums.computeIfAbsent(group, none -> new Sum())
                    .add(
                            row.get("amount", Number.class).longValue(),
                            row.get("facts", Number.class).longValue(),
                            several.contains(employer) ? employer : null);
        });
        return sums.entrySet().stream()
                .map(sum -> sum.getValue().figure(sum.getKey()))
                .sorted(Figure.ORDER)
                .toList();
    }

    /** The facts that make the figures up. */
    public Page<EventFacts> facts(FindFigures query, PageRequest page) {
        return facts.list(criteria(query), query.cell().within(query.scope()), page);
    }

    /** What one event counts for; whoever asks looks after the right to see it. */
    public Optional<EventFacts> fact(String eventId) {
        return facts.find(eventId, AsOf.NOW, Scope.ALL);
    }

    private record Group(
            Indicator indicator, String group, @Nullable String currency) {}

    /** Added up file by file; of those that are one with others it is kept which employers there were. */
    private static final class Sum {

        private long amount;
        private long facts;
        private long alone;
        private final Set<String> ofSeveral = new HashSet<>();

        void add(long amount, long facts, @Nullable String employerOfSeveral) {
            this.amount += amount;
            this.facts += facts;
            if (employerOfSeveral == null) {
                alone++;
            } else {
                ofSeveral.add(employerOfSeveral);
            }
        }

        Figure figure(Group group) {
            return new Figure(
                    group.indicator(), group.group(), amount, group.currency(), facts, alone + ofSeveral.size());
        }
    }

    private static Criteria criteria(FindFigures query) {
        var criteria = Criteria.all()
                .from("countsFrom", query.from() == null ? null : query.from().toString())
                .until(
                        "countsFrom",
                        query.until() == null ? null : query.until().toString())
                .until(
                        "countsFrom",
                        query.asOf().businessDate() == null
                                ? null
                                : query.asOf().businessDate().toString())
                .isOneOf(
                        "measures.indicator",
                        query.indicators().stream().map(Indicator::name).toList());
        var knownAt = query.asOf().knownAt();
        if (knownAt == null) {
            return criteria.isAbsent("retractedMicros");
        }
        long known = ChronoUnit.MICROS.between(Instant.EPOCH, knownAt);
        return criteria.until("recordedMicros", known).isAbsentOrAfter("retractedMicros", known);
    }

    /** One row for each employer: all of one figure in one row would not fit into a document. */
    private static List<Bson> stages(FindFigures query) {
        var stages = new ArrayList<Bson>();
        stages.add(new Document("$unwind", "$body.measures"));
        if (!query.indicators().isEmpty()) {
            stages.add(new Document(
                    "$match",
                    new Document(
                            "body.measures.indicator",
                            new Document(
                                    "$in",
                                    query.indicators().stream()
                                            .map(Indicator::name)
                                            .toList()))));
        }
        stages.add(new Document(
                "$group",
                new Document(
                                "_id",
                                new Document("indicator", "$body.measures.indicator")
                                        .append("currency", "$body.measures.currency")
                                        .append("group", group(query.by()))
                                        .append("employer", "$body.employerId"))
                        .append("amount", new Document("$sum", "$body.measures.amount"))
                        .append("facts", new Document("$sum", 1))));
        return stages;
    }

    private static Object group(FindFigures.Split by) {
        return switch (by) {
            case NONE -> "";
            case MONTH -> new Document("$substrBytes", List.of("$body.countsFrom", 0, 7));
            case YEAR -> new Document("$substrBytes", List.of("$body.countsFrom", 0, 4));
            case CELL -> "$body.cellId";
            case VIOLATION -> "$body.dimensions.violation";
            case SOURCE -> "$body.dimensions.source";
            case GRADE -> "$body.dimensions.grade";
        };
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
