package inspectorate.query.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCards;
import inspectorate.query.projection.ParkedStore;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Shortfall;
import inspectorate.query.search.PublicRecord.PublicEmployer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The public look-up: the index only finds whom is meant, what is said comes from the card and the entry as they are. */
@Component
public class PublicEmployers {

    private static final int MOST = 20;

    private final ElasticsearchClient client;
    private final FreshIndex index;
    private final EmployerCards cards;
    private final Blacklist blacklist;
    private final ParkedStore parked;
    private final boolean gradesArePublic;

    PublicEmployers(
            ElasticsearchClient client,
            FreshIndex index,
            EmployerCards cards,
            Blacklist blacklist,
            ReadSide readSide,
            @Value("${inspectorate.public.grades:true}") boolean gradesArePublic) {
        this.client = client;
        this.index = index;
        this.cards = cards;
        this.blacklist = blacklist;
        this.parked = readSide.parked();
        this.gradesArePublic = gradesArePublic;
    }

    public PublicRecord find(FindPublicEmployers query) {
        Shortfall.note(parked.concerns(SearchKind.EMPLOYER.projection()));
        var ids = ids(meant(query));
        var employers = ids.stream()
                .limit(MOST)
                .map(id -> cards.find(id, Scope.ALL))
                .flatMap(Optional::stream)
                .map(card -> employer(card, query.today().apply(card.jurisdiction())))
                .toList();
        return new PublicRecord(!employers.isEmpty(), employers, ids.size() > MOST);
    }

    private PublicEmployer employer(EmployerCard card, LocalDate today) {
        var entry = entry(card, today);
        return new PublicEmployer(
                card.name(),
                card.creditCode(),
                card.jurisdiction(),
                entry != null,
                entry == null ? null : entry.ground(),
                entry == null ? null : entry.article(),
                entry == null ? null : entry.listedOn(),
                entry == null ? null : entry.publicUntil(),
                gradesArePublic ? card.grade() : null,
                gradesArePublic ? card.gradeYear() : null);
    }

    private @Nullable BlacklistEntry entry(EmployerCard card, LocalDate today) {
        return card.listings().stream()
                .flatMap(listing -> blacklist.find(listing.listingId(), Scope.ALL).stream())
                .filter(entry -> entry.publicOn(today))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Query meant(FindPublicEmployers query) {
        if (query.byCode()) {
            var code = Normalizer.normalize(Objects.requireNonNull(query.code()), Normalizer.Form.NFKC);
            return SearchQueries.term("code", code.strip().toUpperCase(Locale.ROOT));
        }
        var key = NameAnalysis.key(Objects.requireNonNull(query.name()));
        return key.isEmpty() ? null : SearchQueries.term("keys", key);
    }

    private List<String> ids(@Nullable Query query) {
        if (query == null) {
            return List.of();
        }
        try {
            return client
                    .search(
                            request -> request.index(index.name(SearchKind.EMPLOYER))
                                    .query(query)
                                    .source(source -> source.fetch(false))
                                    .sort(sort ->
                                            sort.field(by -> by.field("id").order(SortOrder.Asc)))
                                    .size(MOST + 1),
                            Void.class)
                    .hits()
                    .hits()
                    .stream()
                    .map(hit -> Objects.requireNonNull(hit.id()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
