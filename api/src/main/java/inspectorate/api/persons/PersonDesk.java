package inspectorate.api.persons;

import static inspectorate.domain.accounts.Role.*;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.ids.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Where persons are asked for: masked by default, in full for who handles their matter and says what for. Who told a
 * clue or a report is nobody's to see but the confidant's.
 */
@Component
public class PersonDesk {

    private final Matters matters;
    private final PersonVault vault;

    PersonDesk(Matters matters, PersonVault vault) {
        this.matters = matters;
        this.vault = vault;
    }

    /** @param person masked */
    public record Found(String personId, Person person, List<Matter> matters) {}

    /** Whoever is named by a matter of the caller's territory and is theirs to know of. */
    public List<Found> find(Caller caller, String nameOrNumber, WhatFor whatFor) {
        return vault.find(nameOrNumber, caller, whatFor.stated()).stream()
                .flatMap(kept -> found(caller, kept).stream())
                .toList();
    }

    private Optional<Found> found(Caller caller, PersonVault.Kept kept) {
        var naming = kept.namedBy() == null ? List.<Matter>of() : matters.of(kept.namedBy(), caller.scope());
        boolean hidden = naming.isEmpty() || naming.stream().anyMatch(Matter::reported) && !caller.is(CONFIDANT);
        return hidden
                ? Optional.empty()
                : vault.masked(kept.personId())
                        .map(person -> new Found(kept.personId().value(), person, naming));
    }

    /** Masked; empty where there is none, or who it is is confidential. */
    public Optional<Person> complainant(Caller caller, String caseId) {
        var matter = requireCase(caller, caseId);
        return matter.reported() && !caller.is(CONFIDANT)
                ? Optional.empty()
                : matters.complainant(caseId, caller.scope()).flatMap(vault::masked);
    }

    public Person readComplainant(Caller caller, String caseId, WhatFor whatFor) {
        var matter = requireCase(caller, caseId);
        if (!mayKnow(caller, matter)) {
            throw new AccessDeniedException("Who complained or reported is not yours to know in this case");
        }
        return read(caller, matters.complainant(caseId, caller.scope()), whatFor);
    }

    public Person readReporter(Caller caller, String clueId, WhatFor whatFor) {
        requireClue(caller, clueId);
        if (!caller.is(CONFIDANT)) {
            throw new AccessDeniedException("Who told a clue is the confidant's to know");
        }
        return read(caller, matters.reporter(clueId, caller.scope()), whatFor);
    }

    /** What was told, without who told it. */
    public Person readStatement(Caller caller, String clueId, WhatFor whatFor) {
        requireClue(caller, clueId);
        if (!caller.isOneOf(ASSISTANT, INSPECTOR, AGENCY_HEAD, DEPARTMENT_HEAD)) {
            throw new AccessDeniedException("What was told is for those who deal with it");
        }
        return read(caller, matters.statement(clueId, caller.scope()), whatFor);
    }

    private Person read(Caller caller, Optional<PersonId> person, WhatFor whatFor) {
        var stated = whatFor.stated();
        return person.flatMap(id -> vault.read(id, caller, stated)).orElseThrow(() -> new UnknownHere("person", ""));
    }

    /** The complainant of a complaint is known to who leads the case, and to the heads; before it is led, to any inspector. */
    private static boolean mayKnow(Caller caller, Matter matter) {
        if (caller.is(CONFIDANT)) {
            return true;
        }
        boolean handles = matter.handlerId() == null
                || matter.handlerId().equals(caller.accountId().value());
        return !matter.reported() && (caller.isOneOf(AGENCY_HEAD, DEPARTMENT_HEAD) || caller.is(INSPECTOR) && handles);
    }

    private Matter requireCase(Caller caller, String caseId) {
        return matters.ofCase(caseId, caller.scope()).orElseThrow(() -> new UnknownHere("case", caseId));
    }

    private void requireClue(Caller caller, String clueId) {
        if (matters.ofClue(clueId, caller.scope()).isEmpty()) {
            throw new UnknownHere("clue", clueId);
        }
    }
}
