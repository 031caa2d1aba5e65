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
        Map<Group, Long> amounts = new HashMap<>();
        Map<Group, Long> counts = new HashMap<>();
        Map<Group, Set<String>> employers = new HashMap<>();
        facts.aggregate(criteria(query), query.cell().within(query.scope()), stages(query), row -> {
            var key = row.get("_id", Document.class);
            var group = new Group(
                    Indicator.valueOf(key.getString("indicator")), text(key.get("group")), key.getString("currency"));
            amounts.merge(group, row.get("amount", Number.class).longValue(), Long::sum);
            counts.merge(group, row.get("facts", Number.class).longValue(), Long::sum);
            employers.computeIfAbsent(group, none -> new HashSet<>()).addAll(row.getList("employers", String.class));
        });
        var mergedInto = survivors.at(query.asOf());
        var figures = new ArrayList<Figure>();
        amounts.forEach((group, amount) -> figures.add(new Figure(
                group.indicator(),
                group.group(),
                amount,
                group.currency(),
                counts.getOrDefault(group, 0L),
                employers.getOrDefault(group, Set.of()).stream()
                        .map(employer -> mergedInto.getOrDefault(employer, employer))
                        .distinct()
                        .count())));
        figures.sort(Figure.ORDER);
        return figures;
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
                                        .append("group", group(query.by())))
                        .append("amount", new Document("$sum", "$body.measures.amount"))
                        .append("facts", new Document("$sum", 1))
                        .append("employers", new Document("$addToSet", "$body.employerId"))));
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
