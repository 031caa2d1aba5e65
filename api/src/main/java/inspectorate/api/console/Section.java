package inspectorate.api.console;

import inspectorate.domain.accounts.Role;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the console, with whom it is for. */
public enum Section {
    SEARCH("/console", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.5 15.5 20 20", inspectorate()),
    CLUES("/console/clues", "M5 19l5-5M10 5a5 5 0 1 1 0 10 5 5 0 0 1 0-10M17 5v5M17 14v.01", taking()),
    CASES("/console/cases", "M4 7h16v12H4zM9 7V5h6v2M4 12h16", inspectorate()),
    AGENDA("/console/agenda", "M5 6h14v14H5zM5 10h14M9 4v4M15 4v4", inspectorate()),
    BLACKLIST("/console/blacklist", "M12 3 4 6v6c0 5 4 8 8 9 4-1 8-4 8-9V6zM9 12h6", inspectorate()),
    RATINGS("/console/ratings", "M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z", inspectorate()),
    FIGURES("/console/figures", "M5 20V10M11 20V4M17 20v-7M3 20h18", inspectorate()),
    GRID("/console/grid", "M12 3v5M5 16v-4h14v4M12 8v4M3 16h4v4H3zM10 16h4v4h-4zM17 16h4v4h-4z", inspectorate()),
    LAW("/console/rules", "M12 4v16M6 20h12M5 8h14M5 8l-2 6h4zM19 8l-2 6h4z", inspectorate()),
    PERSONS(
            "/console/persons",
            "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4 20c1-4 4-6 8-6s7 2 8 6",
            Role.INSPECTOR,
            Role.AGENCY_HEAD,
            Role.DEPARTMENT_HEAD,
            Role.CONFIDANT),
    AUDIT("/console/audit", "M5 4h10l4 4v12H5zM9 12h6M9 16h6", Role.AUDITOR),
    IMPORTS("/console/imports", "M12 4v10M8 10l4 4 4-4M4 18v2h16v-2", Role.AGENCY_HEAD, Role.OPERATOR),
    OPERATOR("/console/operator", "M4 5h16v6H4zM4 13h16v6H4zM8 8h.01M8 16h.01", Role.OPERATOR);

    private final String path;
    private final String icon;
    private final Set<Role> roles;

    Section(String path, String icon, Role... roles) {
        this.path = path;
        this.icon = icon;
        this.roles = Set.of(roles);
    }

    static List<Section> of(Set<Role> roles) {
        return Stream.of(values())
                .filter(section -> section.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    /** Where somebody begins for whom searching is not. */
    static Section first(Set<Role> roles) {
        return roles.contains(Role.OPERATOR) ? OPERATOR : of(roles).getFirst();
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return path;
    }

    public String icon() {
        return icon;
    }

    private static Role[] taking() {
        return new Role[] {Role.INSPECTOR, Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD, Role.STATISTICIAN, Role.ASSISTANT};
    }

    private static Role[] inspectorate() {
        return new Role[] {
            Role.INSPECTOR, Role.AGENCY_HEAD, Role.LEGAL_REVIEWER, Role.DEPARTMENT_HEAD, Role.STATISTICIAN
        };
    }
}
