package inspectorate.api.console;

import inspectorate.api.cases.StepRights;
import inspectorate.domain.accounts.Role;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a fact is about, and who may correct or retract it. */
enum Subject {
    FILE(Set.of(Role.INSPECTOR, Role.AGENCY_HEAD), KindGroup.FILE),
    CASE(
            Set.of(Role.INSPECTOR, Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD),
            KindGroup.INTAKE,
            KindGroup.INVESTIGATION,
            KindGroup.ARREARS,
            KindGroup.ORDER,
            KindGroup.DECISION),
    VISIT(Set.of(Role.INSPECTOR, Role.AGENCY_HEAD), KindGroup.VISIT),
    LISTING(Set.of(Role.DEPARTMENT_HEAD), KindGroup.LISTING),
    GRADE(Set.of(Role.DEPARTMENT_HEAD), KindGroup.GRADE),
    CELL(Set.of(Role.AGENCY_HEAD));

    private static final Set<String> OF_CELLS = Set.of("GridCellDefined", "InspectorPosted");

    private final Set<Role> roles;
    private final Set<KindGroup> groups;

    Subject(Set<Role> roles, KindGroup... groups) {
        this.roles = roles;
        this.groups = Set.of(groups);
    }

    /** Empty for what nobody changes by hand, such as a retraction. */
    static Optional<Subject> of(String kind) {
        if (kind.endsWith("Retracted")) {
            return Optional.empty();
        }
        return OF_CELLS.contains(kind)
                ? Optional.of(CELL)
                : Arrays.stream(values())
                        .filter(subject -> subject.kinds().anyMatch(kind::equals))
                        .findFirst();
    }

    private Stream<String> kinds() {
        return groups.stream().flatMap(group -> group.kinds().stream());
    }

    boolean isFor(Set<Role> held) {
        return held.stream().anyMatch(roles::contains);
    }

    /** Of a case, by whoever may record such a fact. */
    boolean isFor(Set<Role> held, String kind) {
        return isFor(held) && (this != CASE || !Collections.disjoint(StepRights.ofFact(kind), held));
    }

    /** A grade is retracted and given anew. */
    boolean correctable() {
        return this != GRADE;
    }
}
