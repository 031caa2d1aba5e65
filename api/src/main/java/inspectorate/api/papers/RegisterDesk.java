package inspectorate.api.papers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PaperRegisterId;
import inspectorate.domain.papers.PaperCommand.OpenRegister;
import inspectorate.domain.papers.PaperCommand.VoidNumber;
import inspectorate.domain.papers.PaperKind;
import inspectorate.domain.papers.PaperNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the registers of numbers are opened, looked at, and have spoilt numbers recorded. */
@Component
class RegisterDesk {

    private final Desk desk;
    private final PaperOffices offices;
    private final PaperNumbers numbers;

    RegisterDesk(Desk desk, PaperOffices offices, PaperNumbers numbers) {
        this.desk = desk;
        this.offices = offices;
        this.numbers = numbers;
    }

    /** Which register: a jurisdiction's, for a kind of paper and a year. */
    record Of(String jurisdiction, PaperKind kind, int year) {

        PaperRegisterId id() {
            return PaperRegisterId.of(jurisdiction, kind.mark(), year);
        }

        GridCellId cell() {
            return new GridCellId(jurisdiction);
        }
    }

    /**
     * A register from some number on.
     *
     * @param next number that the next paper will bear
     * @param more whether there are entries after these
     */
    record Listed(String next, List<PaperNumbers.Entry> entries, boolean more) {}

    Listed list(Caller caller, Of register, int after, int size) {
        Desk.requireInScope(caller, register.cell());
        var entries = numbers.entries(register.id()).stream()
                .filter(entry -> entry.sequence() > after)
                .toList();
        int next = numbers.next(register.id());
        var number = new PaperNumber(offices.region(register.jurisdiction()), register.kind(), register.year(), next);
        return new Listed(number.text(), entries.stream().limit(size).toList(), entries.size() > size);
    }

    Done open(Caller caller, @Nullable String key, Of register, BusinessDate on, int first) {
        return desk.send(
                caller,
                key,
                register.id().value(),
                new OpenRegister(register.id(), desk.fact(register.cell(), on), first));
    }

    Done spoil(Caller caller, @Nullable String key, Of register, BusinessDate on, String reason) {
        return desk.send(
                caller,
                key,
                register.id().value(),
                new VoidNumber(
                        register.id(),
                        desk.fact(register.cell(), on),
                        offices.region(register.jurisdiction()),
                        register.kind(),
                        register.year(),
                        reason));
    }
}
