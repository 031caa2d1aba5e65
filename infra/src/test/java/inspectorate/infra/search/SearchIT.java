package inspectorate.infra.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseStage;
import inspectorate.infra.RunningInspectorate;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.employercard.EmployerCard.CaseTally;
import inspectorate.query.projection.Generation;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Stored;
import inspectorate.query.search.Found;
import inspectorate.query.search.Found.Count;
import inspectorate.query.search.Found.Hit;
import inspectorate.query.search.HistoryIndex;
import inspectorate.query.search.Search;
import inspectorate.query.search.Search.Filters;
import inspectorate.query.search.Search.Sort;
import inspectorate.query.search.SearchIndex;
import inspectorate.query.search.SearchKind;
import inspectorate.query.search.Searches;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

class SearchIT extends RunningInspectorate {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Generation CARDS = new Generation("employerCard", 1);
    private static final Scope BAOHE = new Scope("340111");

    @Autowired
    private ElasticsearchClient client;

    @Autowired
    private ReadSide readSide;

    private final String prefix = "it-" + UUID.randomUUID();
    private SearchIndex index;
    private Searches searches;

    @BeforeEach
    void someEmployers() {
        index = new SearchIndex(client, prefix);
        searches = new Searches(client, index, Fresh.of(index), new HistoryIndex(client, prefix), readSide);
        write(
                employer("e1", "合肥示例建筑劳务有限公司", "340111/340111003", "91340111MA2EXAMPL1"),
                employer("e2", "合肥示例餐饮管理有限公司", "340111/340111004", null),
                employer("e3", "重庆示例电子（集团）股份有限公司", "500112", null),
                employer("e4", "Sample Roofing & Siding, LLC", "US-WI/55025", null),
                employer("e5", "芜湖样本纺织厂", "340207", null));
    }

    @AfterEach
    void removeTheIndex() throws IOException {
        client.indices()
                .delete(delete -> delete.index(List.of(prefix + "-employer-1", prefix + "-case-1"))
                        .ignoreUnavailable(true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        示例建筑 | e1
        示例建築勞務 | e1
        合肥 示例 餐饮 | e2
        餐饮有限责任公司 | e2
        示例餐饮股份有限公司 | e2
        ９１３４０１１１MA2EXAMPL1 | e1
        91340111ma2e | e1
        chongqing | e3
        cqsl | e3
        zhongqing | e3
        hefeishilijian | e1
        hefei canyin | e2
        sample roofing | e4
        sampel rofing | e4
        SAMPLE ROOFING AND SIDING INC | e4
        roof | e4
        织 | e5
        e2 | e2
        """)
    void an_employer_is_found_by_what_is_remembered_of_its_name(String typed, String id) {
        assertThat(ids(find(typed, Scope.ALL))).first().isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"hefei", "hf", "合肥", "合肥有限公司"})
    void every_employer_of_that_sound_or_place_is_found_and_no_other(String typed) {
        assertThat(ids(find(typed, Scope.ALL))).containsExactlyInAnyOrder("e1", "e2");
    }

    @ParameterizedTest
    @CsvSource({"示例航空", "zzz", "samsung", "合肥样本航空纺织电子"})
    void what_is_not_there_is_not_found(String typed) {
        assertThat(find(typed, Scope.ALL).hits()).isEmpty();
    }

    @Test
    void the_exact_name_comes_first() {
        write(employer("e0", "合肥示例建筑劳务有限公司第一分公司", "340111", null), employer("e9", "示例建筑劳务", "340111", null));
        assertThat(ids(find("示例建筑劳务有限公司", Scope.ALL))).startsWith("e9").contains("e0", "e1");
    }

    @Test
    void matches_are_marked_in_the_name_and_markup_in_it_is_not() {
        write(employer("e6", "<b>示例</b>焊接", "340111", null));
        assertThat(find("焊接", Scope.ALL).hits())
                .extracting(Hit::highlighted)
                .containsExactly("&lt;b&gt;示例&lt;/b&gt;<mark>焊接</mark>");
        assertThat(find("jianzhu", Scope.ALL).hits())
                .extracting(Hit::highlighted)
                .containsExactly("合肥示例<mark>建筑</mark>劳务有限公司");
    }

    @Test
    void a_former_name_finds_the_employer_and_says_so() {
        write(employer("e7", "合肥甲示例厂", "340111", null, List.of("合肥乙样品厂"), 2, null));
        assertThat(find("乙样品厂", Scope.ALL).hits())
                .extracting(Hit::name, Hit::formerName)
                .containsExactly(tuple("合肥甲示例厂", "合肥<mark>乙样品厂</mark>"));
    }

    @ParameterizedTest
    @CsvSource({
        "*, 5",
        "34, 3",
        "3401, 2",
        "340111, 2",
        "340111/340111003, 1",
        "US-, 1",
        "US-WI, 1",
        "US-W, 0",
        "3401110, 0"
    })
    void hits_counts_and_facets_stay_within_the_scope(String scope, int count) {
        var found = find("", new Scope(scope));
        assertThat(found.hits()).hasSize(count);
        assertThat(found.total()).isEqualTo(count);
        assertThat(found.facets().get("jurisdiction").stream()
                        .mapToLong(Count::count)
                        .sum())
                .isEqualTo(count);
        assertThat(found.facets().get("cell").stream().mapToLong(Count::count).sum())
                .isEqualTo(count);
    }

    @Test
    void facets_count_what_matches_and_filters_narrow_it() {
        write(
                employer("f1", "合肥示例一厂", "340111", null, List.of(), 3, LocalDate.of(2028, 1, 1)),
                employer("f2", "合肥示例二厂", "340111", null, List.of(), 3, TODAY));
        var found = find("厂", BAOHE);
        assertThat(found.facets().get("listed")).containsExactly(new Count("true", 1));
        assertThat(found.facets().get("grade")).containsExactly(new Count("UNRATED", 2));
        assertThat(found.facets().get("stage")).containsExactly(new Count("BREACHED", 2));
        assertThat(found.facets().get("provisional")).containsExactly(new Count("true", 2));
        var listed = new Filters(Set.of("BREACHED"), Set.of(), Set.of(), Set.of("340111"), true, true, "340111");
        assertThat(ids(find("厂", BAOHE, listed, Sort.RELEVANCE, null, 10))).containsExactly("f1");
    }

    @Test
    void a_facet_tells_each_cell_of_a_large_territory() {
        IntStream.range(0, 120)
                .forEach(cell -> write(employer("c" + cell, "蚌埠示例" + cell + "厂", "340302/%03d".formatted(cell), null)));
        var found = find("蚌埠", new Scope("340302"));
        assertThat(found.facets().get("cell")).hasSize(120);
        assertThat(found.others()).isEmpty();
    }

    @Test
    void a_facet_obeys_the_filters_of_the_others_but_not_its_own() {
        write(
                employer("f1", "合肥示例一厂", "340111", null, List.of(), 3, LocalDate.of(2028, 1, 1)),
                employer("f2", "合肥示例二厂", "340122", null, List.of(), 3, TODAY),
                employer("f3", "合肥示例三厂", "340123", null, List.of(), 3, TODAY));
        var chosen = new Filters(Set.of(), Set.of(), Set.of(), Set.of("340111", "340122"), true, null, null);
        var found = find("厂", new Scope("34"), chosen, Sort.RELEVANCE, null, 10);
        assertThat(ids(found)).containsExactly("f1");
        assertThat(found.total()).isEqualTo(1);
        assertThat(found.facets().get("jurisdiction")).containsExactly(new Count("340111", 1));
        assertThat(found.facets().get("listed")).containsExactly(new Count("true", 1));
        var elsewhere = new Filters(Set.of(), Set.of(), Set.of(), Set.of("340123"), null, null, null);
        assertThat(find("厂", new Scope("34"), elsewhere, Sort.RELEVANCE, null, 10)
                        .facets()
                        .get("jurisdiction"))
                .extracting(Count::value)
                .contains("340111", "340122", "340123");
    }

    @Test
    void the_largest_debt_comes_first_and_the_unknown_last() {
        assertThat(ids(find("", BAOHE, Filters.NONE, Sort.OWED, null, 10))).containsExactly("e1", "e2");
        assertThat(ids(find("", new Scope("34"), Filters.NONE, Sort.NAME, null, 10)))
                .containsExactly("e2", "e1", "e5");
    }

    @Test
    void an_older_version_changes_nothing_and_a_deleted_document_is_gone() {
        write(employer("e1", "合肥示例改名有限公司", "340111", null, List.of(), 9, null));
        write(employer("e1", "合肥示例建筑劳务有限公司", "340111", null, List.of(), 4, null));
        assertThat(find("e1", Scope.ALL).hits()).extracting(Hit::name).containsExactly("合肥示例改名有限公司");
        index.delete(CARDS, Map.of("e1", 9L, "never-there", 9L));
        index.refresh();
        assertThat(ids(find("", BAOHE))).containsExactly("e2");
    }

    @Test
    void a_late_deletion_takes_nothing_newer_and_stands_in_the_way_of_nothing() {
        var newer = employer("e1", "合肥示例改名有限公司", "340111", null, List.of(), 9, null);
        write(newer);
        index.delete(CARDS, Map.of("e1", 8L));
        index.refresh();
        assertThat(ids(find("", BAOHE))).contains("e1");

        index.delete(CARDS, Map.of("e1", 9L));
        write(newer);
        assertThat(ids(find("", BAOHE))).contains("e1");
        index.remove(CARDS, List.of("e1"));
        index.refresh();
        assertThat(ids(find("", BAOHE))).containsExactly("e2");
    }

    @Test
    void paging_goes_past_ten_thousand_and_meets_each_once_in_every_order() {
        var many = 10_050;
        IntStream.rangeClosed(0, 3).forEach(part -> index.write(CARDS, shops(part * 2_600, many)));
        index.refresh();
        for (var sort : Sort.values()) {
            var met = new ArrayList<String>();
            Found found;
            String after = null;
            do {
                found = find("示例商店", new Scope("340122"), Filters.NONE, sort, after, 200);
                assertThat(found.total()).isEqualTo(many);
                met.addAll(ids(found));
                after = found.next();
            } while (after != null);
            assertThat(met).as(sort.name()).hasSize(many).doesNotHaveDuplicates();
        }
    }

    private static List<Stored<EmployerCard>> shops(int from, int many) {
        return IntStream.range(from, Math.min(many, from + 2_600))
                .mapToObj(i -> employer("m" + i, "合肥第" + i % 97 + "示例商店", "340122/" + i % 5, null))
                .toList();
    }

    private Found find(String text, Scope scope) {
        return find(text, scope, Filters.NONE, Sort.RELEVANCE, null, 50);
    }

    private Found find(String text, Scope scope, Filters filters, Sort sort, @Nullable String after, int size) {
        return searches.find(new Search(text, SearchKind.EMPLOYER, filters, sort, after, size, scope, TODAY));
    }

    private static List<String> ids(Found found) {
        return found.hits().stream().map(Hit::id).toList();
    }

    @SafeVarargs
    private void write(Stored<EmployerCard>... employers) {
        index.write(CARDS, List.of(employers));
        index.refresh();
    }

    private static Stored<EmployerCard> employer(String id, String name, String cell, @Nullable String code) {
        return employer(id, name, cell, code, List.of(), 1, null);
    }

    private static Stored<EmployerCard> employer(
            String id,
            String name,
            String cell,
            @Nullable String code,
            List<String> formerNames,
            long version,
            @Nullable LocalDate publicUntil) {
        var listing = publicUntil == null ? null : new EmployerCard.Listing("l" + id, "2025-01-01", publicUntil);
        var owed = id.equals("e1") || id.startsWith("m") ? new Money(Math.abs(id.hashCode() % 1000), "CNY") : null;
        return new Stored<>(
                id,
                new EmployerCard(
                        id,
                        cell,
                        name,
                        formerNames,
                        code,
                        "",
                        1,
                        1,
                        0,
                        1,
                        owed,
                        null,
                        0,
                        0,
                        null,
                        null,
                        null,
                        listing,
                        listing == null ? List.of() : List.of(listing),
                        false,
                        Map.of("c" + id, new CaseTally(CaseStage.BREACHED, true, owed, null, true, false))),
                version);
    }
}
