package inspectorate.api.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.agenda.AgendaEntry.Kind;
import inspectorate.query.projection.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AgendaPartsTest {

    static Stream<List<Integer>> lengths() {
        return Stream.of(
                List.of(0, 0, 0), List.of(2, 3, 4), List.of(0, 3, 1), List.of(3, 0, 0), List.of(1, 1, 1), List.of(5));
    }

    @ParameterizedTest
    @MethodSource("lengths")
    void every_entry_is_read_once_whatever_the_size_of_a_page(List<Integer> lengths) {
        var parts = new AgendaParts(IntStream.range(0, lengths.size())
                .mapToObj(part -> part(part, lengths.get(part)))
                .toList());
        int all = lengths.stream().mapToInt(Integer::intValue).sum();
        for (int size = 1; size <= all + 1; size++) {
            var read = new ArrayList<String>();
            String after = null;
            do {
                var page = parts.page(after, size);
                assertThat(page.total()).isEqualTo(all);
                assertThat(page.items()).hasSizeLessThanOrEqualTo(size);
                page.items().forEach(entry -> read.add(entry.subjectId()));
                after = page.next();
            } while (after != null);
            assertThat(read).hasSize(all).doesNotHaveDuplicates().isSorted();
        }
    }

    private static AgendaParts.Part part(int number, int length) {
        return (after, size) -> {
            int from = after == null ? 0 : Integer.parseInt(after);
            int to = Math.min(length, from + size);
            var items = IntStream.range(from, to)
                    .mapToObj(one -> AgendaEntry.undated(Kind.CASE_IS_DOUBLE, number + "-" + one, "", "", "340111"))
                    .toList();
            return new Page<>(items, length, to < length ? String.valueOf(to) : null);
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"part-", "part-0", "part-x:1", "part--1:2"})
    void what_is_no_cursor_of_the_agenda_is_refused(String after) {
        var parts = new AgendaParts(List.of((_, _) -> new Page<>(List.of(), 0, null)));
        assertThatThrownBy(() -> parts.page(after, 10)).isInstanceOf(IllegalArgumentException.class);
    }
}
