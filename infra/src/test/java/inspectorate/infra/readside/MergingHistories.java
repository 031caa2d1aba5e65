package inspectorate.infra.readside;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseEvent.*;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.Violation;
import inspectorate.domain.cases.WageArrears;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.MergingEvent.*;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random lives of a few files: cases come and go, files are renamed, merged and unmerged, facts are retracted. */
final class MergingHistories {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final GridCellId CELL = new GridCellId("340111/340111003");
    private static final AccountId ONE = new AccountId("one");
    private static final AccountId OTHER = new AccountId("other");

    private final Random random;
    private final List<EmployerId> files = new ArrayList<>();
    private final Map<EmployerId, EmployerId> survivors = new HashMap<>();
    private final Map<CaseId, EmployerId> cases = new HashMap<>();
    private final Map<CaseId, CaseAccepted> accepted = new HashMap<>();
    private final List<DomainEvent> events = new ArrayList<>();

    private MergingHistories(long seed) {
        this.random = new Random(seed);
    }

    static List<DomainEvent> of(long seed, int steps) {
        var histories = new MergingHistories(seed);
        for (int file = 0; file < 4; file++) {
            histories.register("seed-" + seed + "-file-" + file);
        }
        for (int step = 0; step < steps; step++) {
            histories.step(step);
        }
        return histories.events;
    }

    private void register(String id) {
        var file = new EmployerId(id);
        files.add(file);
        events.add(new EmployerRegistered(file, fact(0), "示例" + id, null, "骆岗街道"));
    }

    private void step(int step) {
        var file = files.get(random.nextInt(files.size()));
        var other = files.get(random.nextInt(files.size()));
        switch (random.nextInt(8)) {
            case 0, 1 -> open(new CaseId(file + "-case-" + step), file, step);
            case 2 -> rename(file, step);
            case 3, 4 -> merge(file, other, step);
            case 5 -> unmerge(file, step);
            default -> goOn(step);
        }
    }

    private void open(CaseId matter, EmployerId file, int step) {
        cases.put(matter, file);
        events.add(new IntakeRegistered(matter, file, fact(step), CaseSource.COMPLAINT, Violation.WAGE_ARREARS, null));
    }

    private void rename(EmployerId file, int step) {
        if (!survivors.containsKey(file)) {
            events.add(new EmployerRenamed(file, fact(step), "示例新名" + step, "示例旧名"));
        }
    }

    private void merge(EmployerId file, EmployerId survivor, int step) {
        boolean free =
                !survivors.containsKey(file) && !survivors.containsValue(file) && !survivors.containsKey(survivor);
        if (free && !file.equals(survivor)) {
            survivors.put(file, survivor);
            events.add(new FileTakenIn(survivor, fact(step), file, null, "same", ONE, OTHER));
            events.add(new FileMerged(file, fact(step), survivor, "same", ONE, OTHER));
        }
    }

    private void unmerge(EmployerId file, int step) {
        var survivor = survivors.remove(file);
        if (survivor != null) {
            events.add(new FileReleased(survivor, fact(step), file, "not same", ONE, OTHER));
            events.add(new FileUnmerged(file, fact(step), survivor, "not same", ONE, OTHER));
        }
    }

    private void goOn(int step) {
        if (cases.isEmpty()) {
            return;
        }
        var all = cases.keySet().stream()
                .sorted((one, two) -> one.value().compareTo(two.value()))
                .toList();
        var matter = all.get(random.nextInt(all.size()));
        var file = cases.get(matter);
        var acceptance = accepted.remove(matter);
        if (acceptance != null && random.nextBoolean()) {
            events.add(new CaseFactRetracted(matter, file, fact(step), 1, acceptance, "wrong"));
        } else if (random.nextInt(4) == 0) {
            events.add(new CaseClosed(matter, file, fact(step), CaseOutcome.RECTIFIED));
        } else if (events.stream()
                        .noneMatch(event -> event instanceof CaseAccepted said
                                && said.caseId().equals(matter))
                && events.stream()
                                .filter(event -> event.stream().equals(matter.value()))
                                .count()
                        == 1) {
            var said = new CaseAccepted(matter, file, fact(step));
            accepted.put(matter, said);
            events.add(said);
        } else {
            events.add(new WageArrearsReported(
                    matter, file, fact(step), new WageArrears(step, new Money(step * 100L, "CNY"), null, ""), null));
        }
    }

    private static Fact fact(int step) {
        return Fact.recorded(CELL, BusinessDate.of(LocalDate.of(2025, 1, 1).plusDays(step)), TODAY);
    }
}
