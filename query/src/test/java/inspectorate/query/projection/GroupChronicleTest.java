package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.cases.CaseEvent.CaseAccepted;
import inspectorate.domain.employers.EmployerEvent.EmployerRenamed;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GroupChronicleTest {

    private static final Diary DIARY = new Diary();
    private static final EmployerId FILE = new EmployerId("file");
    private static final EmployerId SURVIVOR = new EmployerId("survivor");
    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");
    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private final Map<String, List<Recorded>> files = new HashMap<>();
    private final Map<String, Integer> sequences = new HashMap<>();
    private long index;

    @RepeatedTest(200)
    void before_a_merging_files_stand_apart_and_after_it_as_one(RepetitionInfo run) {
        tell(new Random(run.getCurrentRepetition()));
        var dossiers = dossiers();
        var chronicle = new GroupChronicle<>(DIARY, dossiers, GroupChronicleTest::content);
        for (var owner : files.keySet()) {
            var key = "case-of-" + owner;
            var versions = chronicle.of(key, owner, index);
            assertThat(versions).extracting(Version::id).doesNotHaveDuplicates();
            for (long minute = -1; minute <= index; minute++) {
                for (LocalDate day : RandomHistory.days()) {
                    var asOf = new AsOf(day, START.plusSeconds(60 * minute));
                    assertThat(said(versions, asOf))
                            .as("%s of %s at %s", key, files, asOf)
                            .isEqualTo(folded(dossiers, owner, key, asOf));
                }
            }
        }
    }

    @Test
    void files_are_brought_together_once_for_all_their_documents() {
        merge();
        int cases = 50;
        for (int number = 0; number < cases; number++) {
            record(new CaseAccepted(
                    new CaseId("case-" + number),
                    FILE,
                    fact(RandomHistory.days().get(3))));
        }
        var reads = new AtomicInteger();
        var chronicle = new GroupChronicle<>(DIARY, counted(dossiers(), reads), GroupChronicleTest::content);
        for (int number = 0; number < cases; number++) {
            assertThat(chronicle.of("case-" + number, FILE.value(), index)).isNotEmpty();
        }
        // the file by itself, and both as one
        assertThat(reads).hasValue(3);
    }

    @Test
    void a_proposal_divides_no_version() {
        record(new CaseAccepted(
                new CaseId("case"), SURVIVOR, fact(RandomHistory.days().get(1))));
        record(new FileMergeProposed(FILE, fact(RandomHistory.days().get(2)), SURVIVOR, "one", ONE));
        record(new FileProposalRefused(FILE, fact(RandomHistory.days().get(3)), SURVIVOR, "two", OTHER));
        var chronicle = new GroupChronicle<>(DIARY, dossiers(), GroupChronicleTest::content);
        assertThat(chronicle.of("case", SURVIVOR.value(), index)).hasSize(1);
    }

    @Test
    void a_document_keeps_its_versions_while_only_one_of_two_files_tells_of_their_merging() {
        record(new CaseAccepted(
                new CaseId("case"), FILE, fact(RandomHistory.days().get(1))));
        record(new EmployerRenamed(SURVIVOR, fact(RandomHistory.days().get(1)), "name", "former"));
        record(new FileMerged(FILE, fact(RandomHistory.days().get(2)), SURVIVOR, "one", ONE, OTHER));
        var dossiers = dossiers();
        var union = Dossier.union(SURVIVOR.value(), dossiers.values());
        var changes = new HistoryWriter(new StoredVersions(), files -> everOneWith(dossiers, files))
                .changes(DIARY, union, Set.of("case"));
        assertThat(changes.versions()).extracting(Version::key).contains("case");
    }

    private static Map<String, Dossier> everOneWith(Map<String, Dossier> dossiers, Collection<String> files) {
        var known = new HashSet<>(files);
        files.forEach(file -> known.addAll(Grouping.others(dossiers.get(file))));
        return dossiers.entrySet().stream()
                .filter(dossier -> known.contains(dossier.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private void merge() {
        var fact = fact(RandomHistory.days().get(2));
        record(new FileMerged(FILE, fact, SURVIVOR, "one", ONE, OTHER));
        record(new FileTakenIn(SURVIVOR, fact, FILE, null, "one", ONE, OTHER));
    }

    private static Map<String, Object> content(Diary.Page page) {
        return Map.of("page", page.lines());
    }

    private Map<String, Dossier> dossiers() {
        var dossiers = new HashMap<String, Dossier>();
        files.forEach((id, events) -> dossiers.put(id, new Dossier(id, events)));
        return dossiers;
    }

    private static Map<String, Dossier> counted(Map<String, Dossier> dossiers, AtomicInteger reads) {
        return new HashMap<>(dossiers) {
            @Override
            public Dossier getOrDefault(Object id, Dossier otherwise) {
                reads.incrementAndGet();
                return super.getOrDefault(id, otherwise);
            }
        };
    }

    private static List<Object> said(List<Version> versions, AsOf asOf) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(asOf.businessDate()))
                .filter(version ->
                        version.validUntil() == null || version.validUntil().isAfter(asOf.businessDate()))
                .filter(version -> !version.recordedFrom().isAfter(asOf.knownAt()))
                .filter(version -> version.recordedUntil() == null
                        || version.recordedUntil().isAfter(asOf.knownAt()))
                .map(version -> version.content().get("page"))
                .toList();
    }

    private static List<Object> folded(Map<String, Dossier> dossiers, String owner, String key, AsOf asOf) {
        var grouping = new Grouping(dossiers.values(), asOf);
        var head = grouping.survivorOf(owner);
        var together = new ArrayList<>(List.of(dossiers.get(head)));
        grouping.membersOf(head).forEach(member -> together.add(dossiers.get(member)));
        var page = Folding.fold(DIARY, Dossier.union(head, together), asOf, Set.of(key))
                .get(key);
        return page == null || !DIARY.worthKeeping(page) ? List.of() : List.of(page.lines());
    }

    private void tell(Random random) {
        boolean merged = false;
        for (int number = 0; number < 12; number++) {
            var fact = fact(RandomHistory.days().get(1 + random.nextInt(5)));
            var employer = random.nextBoolean() ? FILE : SURVIVOR;
            switch (random.nextInt(4)) {
                case 0 -> record(new EmployerRenamed(employer, fact, "name", "former"));
                case 1 -> {
                    if (merged) {
                        record(new FileUnmerged(FILE, fact, SURVIVOR, "apart", ONE, OTHER));
                        record(new FileReleased(SURVIVOR, fact, FILE, "apart", ONE, OTHER));
                    } else {
                        record(new FileMerged(FILE, fact, SURVIVOR, "one", ONE, OTHER));
                        record(new FileTakenIn(SURVIVOR, fact, FILE, null, "one", ONE, OTHER));
                    }
                    merged = !merged;
                }
                default -> record(new CaseAccepted(new CaseId("case-of-" + employer.value()), employer, fact));
            }
        }
        files.computeIfAbsent(FILE.value(), _ -> new ArrayList<>());
        files.computeIfAbsent(SURVIVOR.value(), _ -> new ArrayList<>());
    }

    private void record(DomainEvent event) {
        int sequence = sequences.merge(event.stream(), 1, Integer::sum) - 1;
        index++;
        files.computeIfAbsent(event.dossier(), _ -> new ArrayList<>())
                .add(new Recorded(
                        event.stream() + "#" + sequence, index, START.plusSeconds(60 * index), event, Map.of()));
    }

    private static Fact fact(LocalDate day) {
        return new Fact(new GridCellId("340111/340111001"), BusinessDate.of(day), day, null, null);
    }
}
