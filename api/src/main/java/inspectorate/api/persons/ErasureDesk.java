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
import inspectorate.query.erasures.Erasures;
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
    private final Erasures erasures;
    private final Laws laws;

    ErasureDesk(Desk desk, Matters matters, PersonVault vault, Erasures erasures, Laws laws) {
        this.desk = desk;
        this.matters = matters;
        this.vault = vault;
        this.erasures = erasures;
        this.laws = laws;
    }

    public Done propose(Caller caller, @Nullable String key, PersonId person, String reason) {
        var fact = today(caller, person);
        return desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new ProposeErasure(ErasureId.of(person), fact, person, keeping(person), caller.accountId(), reason));
    }

    /** The key is destroyed here and now; were this to fail, the event's own consequence destroys it. */
    public Done confirm(Caller caller, @Nullable String key, PersonId person, String words) {
        var fact = today(caller, person);
        boolean kept = vault.kept(person).isPresent();
        var whatFor = new WhatFor(Purpose.OWN_REQUEST, words).stated();
        var done = desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new ConfirmErasure(ErasureId.of(person), fact, keeping(person), caller.accountId()));
        if (kept) {
            vault.forget(person, caller, whatFor);
        }
        return done;
    }

    public Done refuse(Caller caller, @Nullable String key, PersonId person, String reason) {
        var fact = today(caller, person);
        return desk.send(
                caller,
                key,
                ErasureId.of(person).value(),
                new RefuseErasure(ErasureId.of(person), fact, caller.accountId(), reason));
    }

    /**
     * Today, where something names the person that is the caller's to see: nobody erases whom they cannot know of. Once
     * nobody is kept, where the erasure was proposed, so that a repeated command is answered as it was.
     */
    private Fact today(Caller caller, PersonId person) {
        var cell = vault.kept(person).isPresent()
                ? naming(person, caller.scope()).stream().findFirst().map(Matter::cellId)
                : erasures.find(ErasureId.of(person).value(), caller.scope())
                        .map(erasure -> new GridCellId(erasure.cellId()));
        return cell.map(known -> desk.fact(known, BusinessDate.of(desk.today(known))))
                .orElseThrow(() -> new UnknownHere("person", person.value()));
    }

    private List<Matter> naming(PersonId person, Scope scope) {
        return vault.kept(person)
                .flatMap(kept -> Optional.ofNullable(kept.namedBy()))
                .map(stream -> matters.of(stream, scope))
                .orElse(List.of());
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
