package inspectorate.query.agenda;

import inspectorate.domain.delegations.DelegationEvent;
import inspectorate.domain.delegations.DelegationEvent.*;
import inspectorate.query.agenda.AgendaEntry.Kind;

/** A delegation that was granted ends one day; until it is given up it is to be made anew, by the department, for the squad. */
final class DelegationAgenda {

    private DelegationAgenda() {}

    static String key(DelegationEvent event) {
        return "delegation-" + event.delegationId();
    }

    static AgendaEntry after(AgendaEntry entry, DelegationEvent event) {
        return switch (event) {
            case DelegationProposed proposed ->
                entry.about("", "", proposed.text().delegate().value())
                        .due(
                                Kind.DELEGATION_ENDS,
                                proposed.delegationId().value(),
                                proposed.text().validTo())
                        .end();
            case DelegationGranted granted ->
                entry.due(Kind.DELEGATION_ENDS, granted.delegationId().value(), entry.dueOn());
            case DelegationDeclined _, DelegationRevoked _ -> entry.end();
            case DelegationFactRetracted _ -> entry;
        };
    }
}
