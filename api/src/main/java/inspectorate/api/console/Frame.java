package inspectorate.api.console;

import inspectorate.domain.accounts.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What stands around every page.
 *
 * @param caller name by which the caller signed in
 * @param otherLanguage the same page in the other language
 */
public record Frame(String accountId, String caller, Set<Role> roles, String scopeName, String otherLanguage) {

    public List<Section> sections() {
        return Section.of(roles);
    }

    public String rolesIn(Show show) {
        return roles.stream().sorted().map(role -> show.word("role." + role)).collect(Collectors.joining(" · "));
    }

    public boolean mayHandleCases() {
        return may(Role.INSPECTOR, Role.AGENCY_HEAD);
    }

    public boolean mayTakeClues() {
        return may(Role.ASSISTANT, Role.INSPECTOR, Role.AGENCY_HEAD);
    }

    public boolean maySeeClues() {
        return may(
                Role.ASSISTANT,
                Role.INSPECTOR,
                Role.AGENCY_HEAD,
                Role.DEPARTMENT_HEAD,
                Role.STATISTICIAN,
                Role.CONFIDANT);
    }

    public boolean mayKnowReporters() {
        return may(Role.CONFIDANT);
    }

    public boolean mayKnowComplainants() {
        return may(Role.INSPECTOR, Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD, Role.CONFIDANT);
    }

    public boolean mayErase() {
        return may(Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD, Role.CONFIDANT);
    }

    public boolean mayReadStatements() {
        return may(Role.ASSISTANT, Role.INSPECTOR, Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD);
    }

    public boolean mayImport() {
        return may(Role.AGENCY_HEAD);
    }

    public boolean mayPropose() {
        return mayHandleCases();
    }

    public boolean mayDecide() {
        return may(Role.DEPARTMENT_HEAD);
    }

    /** Registers employers, takes what comes in, records visits. */
    public boolean mayRecord() {
        return mayHandleCases();
    }

    public boolean mayRate() {
        return may(Role.DEPARTMENT_HEAD);
    }

    public boolean mayDrawGrid() {
        return may(Role.AGENCY_HEAD);
    }

    public boolean mayConfirm() {
        return may(Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD);
    }

    /** A key that names this showing of a form, so that sending it twice does it once. */
    public String newKey() {
        return UUID.randomUUID().toString();
    }

    private boolean may(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }
}
