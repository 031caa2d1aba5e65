package inspectorate.query.search;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import inspectorate.domain.Money;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.employercard.EmployerCard;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a card is put into the index: tokens to find it by, values to filter and sort by, and what a hit shows. */
final class SearchDocuments {

    static final String UNRATED = "UNRATED";

    /** Cards of one employer and its cases bear the same name again and again. */
    private static final LoadingCache<String, NameTokens> TOKENS =
            Caffeine.newBuilder().maximumSize(4_000).build(NameAnalysis::tokens);

    private SearchDocuments() {}

    static Map<String, Object> of(Object document) {
        return switch (document) {
            case EmployerCard card -> of(card);
            case CaseCard card -> of(card);
            default ->
                throw new IllegalArgumentException(
                        "Not found by search: " + document.getClass().getName());
        };
    }

    private static Map<String, Object> of(EmployerCard card) {
        var fields = named(card.employerId(), card.employerId(), card.name(), card.formerNames(), card.cellId());
        put(fields, "code", card.creditCode());
        put(
                fields,
                "stage",
                card.cases().values().stream()
                        .map(tally -> tally.stage().name())
                        .distinct()
                        .toList());
        owed(fields, card.owed());
        put(fields, "date", known(card.lastVisitOn()));
        put(fields, "grade", Objects.requireNonNullElse(card.grade(), UNRATED));
        put(fields, "gradeYear", card.gradeYear());
        put(fields, "provisional", card.provisional());
        put(fields, "casesOpen", card.casesOpen());
        put(fields, "casesTotal", card.casesTotal());
        var listing = card.listing();
        if (listing != null && listing.publicUntil() != null) {
            put(fields, "publicUntil", listing.publicUntil().toString());
        }
        return fields;
    }

    private static Map<String, Object> of(CaseCard card) {
        var fields = named(card.caseId(), card.employerId(), card.employerName(), List.of(), card.cellId());
        put(fields, "code", card.creditCode());
        put(fields, "stage", card.stage().name());
        put(fields, "violation", card.violation().name());
        put(fields, "source", card.source().name());
        owed(fields, card.owed());
        put(fields, "date", card.sortOn() == null ? null : card.sortOn().toString());
        put(fields, "receivedOn", card.receivedOn());
        put(fields, "workers", card.workers());
        var order = card.order();
        if (order != null) {
            put(fields, "document", order.document());
            put(fields, "breached", order.breachedOn() != null);
        }
        return fields;
    }

    private static Map<String, Object> named(
            String id, String employerId, String name, List<String> formerNames, String cell) {
        var tokens = Stream.concat(Stream.of(name), formerNames.stream())
                .map(TOKENS::get)
                .toList();
        var fields = new LinkedHashMap<String, Object>();
        put(fields, "id", id);
        put(fields, "employerId", employerId);
        put(fields, "name", name);
        put(fields, "formerNames", formerNames);
        put(fields, "sort", tokens.getFirst().sort());
        put(fields, "length", Math.min(name.length(), Short.MAX_VALUE));
        put(fields, "keys", tokens.stream().map(NameTokens::key).toList());
        put(fields, "grams", all(tokens.stream().map(NameTokens::grams)));
        put(fields, "pinyin", all(tokens.stream().map(NameTokens::pinyin)));
        put(fields, "initials", all(tokens.stream().map(NameTokens::initials)));
        put(fields, "latin", all(tokens.stream().map(NameTokens::latin)));
        put(fields, "cell", cell);
        put(fields, "within", Within.scopesOf(cell));
        put(fields, "jurisdiction", Within.jurisdiction(cell));
        return fields;
    }

    private static Collection<String> all(Stream<? extends Collection<String>> tokens) {
        return tokens.flatMap(Collection::stream).collect(Collectors.toSet());
    }

    private static void owed(Map<String, Object> fields, @Nullable Money owed) {
        if (owed != null) {
            put(fields, "owed", owed.minor());
            put(fields, "currency", owed.currency());
        }
    }

    private static @Nullable String known(@Nullable String date) {
        return "unknown".equals(date) ? null : date;
    }

    private static void put(Map<String, Object> fields, String field, @Nullable Object value) {
        if (value != null && !(value instanceof Collection<?> many && many.isEmpty())) {
            fields.put(field, value);
        }
    }
}
