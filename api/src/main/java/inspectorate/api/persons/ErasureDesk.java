package inspectorate.api.persons;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.profiles.Laws;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.ErasureId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.persons.ErasureCommand.ConfirmErasure;
import inspectorate.domain.persons.ErasureCommand.ProposeErasure;
import inspectorate.domain.persons.ErasureCommand.RefuseErasure;
import inspectorate.domain.persons.Keeping;
import inspectorate.query.projection.Scope;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where persons are erased, once no case or clue that the law wants kept names them any more. */
@Component
public class ErasureDesk {

    private static final String ARCHIVE = "deadline.archive";

    private final Desk desk;
    private final Matters matters;
    private final PersonVault vault;
    private final Laws laws;

    ErasureDesk(Desk desk, Matters matters, PersonVault vault, Laws laws) {
        this.desk = desk;
        this.matters = matters;
        this.vault = vault;
        this.laws = laws;
    }

    public Done propose(Caller caller, @Nullable String key, PersonId person, String reason) {
        var seen = seen(caller, person);
        return desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new ProposeErasure(
                        ErasureId.of(person), today(seen), person, keeping(person), caller.accountId(), reason));
    }

    /** The key is destroyed here and now; were this to fail, the event's own consequence destroys it. */
    public Done confirm(Caller caller, @Nullable String key, PersonId person, String words) {
        var seen = seen(caller, person);
        var whatFor = new WhatFor(Purpose.OWN_REQUEST, words).stated();
        var done = desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new ConfirmErasure(ErasureId.of(person), today(seen), keeping(person), caller.accountId()));
        vault.forget(person, caller, whatFor);
        return done;
    }

    public Done refuse(Caller caller, @Nullable String key, PersonId person, String reason) {
        var fact = today(seen(caller, person));
        return desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new RefuseErasure(ErasureId.of(person), fact, caller.accountId(), reason));
    }

    /** What names the person and is the caller's to see: nobody erases whom they cannot know of. */
    private List<Matter> seen(Caller caller, PersonId person) {
        var seen = naming(person, caller.scope());
        if (seen.isEmpty()) {
            throw new UnknownHere("person", person.value());
        }
        return seen;
    }

    private List<Matter> naming(PersonId person, Scope scope) {
        return vault.kept(person)
                .flatMap(kept -> Optional.ofNullable(kept.namedBy()))
                .map(stream -> matters.of(stream, scope))
                .orElse(List.of());
    }

    private Fact today(List<Matter> seen) {
        var cell = seen.getFirst().cellId();
        return desk.fact(cell, BusinessDate.of(desk.today(cell)));
    }

    /** By all that names the person, wherever it is. */
    private Keeping keeping(PersonId person) {
        var naming = naming(person, Scope.ALL);
        if (naming.stream().anyMatch(matter -> matter.closedOn() == null)) {
            return new Keeping(true, null);
        }
        var ends = naming.stream()
                .map(matter -> Optional.ofNullable(matter.closedOn())
                        .flatMap(BusinessDate::latest)
                        .map(closed -> letGoOn(matter.cellId(), closed)))
                .toList();
        return new Keeping(
                false,
                ends.stream().allMatch(Optional::isPresent)
                        ? ends.stream()
                                .flatMap(Optional::stream)
                                .max(Comparator.naturalOrder())
                                .orElse(null)
                        : null);
    }

    /** The day after the archive's years (R-EXE-9), by the law of the day of closing. */
    private LocalDate letGoOn(GridCellId cell, LocalDate closed) {
        return closed.plusYears(
                        laws.find(cell.jurisdiction(), closed).value(ARCHIVE).count())
                .plusDays(1);
    }
}
