package inspectorate.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import inspectorate.query.search.Found.Count;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FacetsTest {

    @Test
    void a_facet_with_more_values_than_are_told_tells_how_many_have_one_of_the_others() {
        var answered = Map.of("cell", values("340111/A", 12, 7), "jurisdiction", values("340111", 19, 0));
        assertThat(Facets.counted(answered).get("cell")).containsExactly(new Count("340111/A", 12));
        assertThat(Facets.others(answered)).isEqualTo(Map.of("cell", 7L));
    }

    private static Aggregate values(String value, long count, long others) {
        var bucket = StringTermsBucket.of(one -> one.key(value).docCount(count));
        var terms = Aggregate.of(values -> values.sterms(
                told -> told.sumOtherDocCount(others).buckets(buckets -> buckets.array(List.of(bucket)))));
        return Aggregate.of(
                among -> among.filter(filter -> filter.docCount(count + others).aggregations("values", terms)));
    }
}
