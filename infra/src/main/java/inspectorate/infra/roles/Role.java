package inspectorate.infra.roles;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.env.PropertyResolver;

/** What a process does: one may do everything, or many share the work, all started from the same jar. */
public enum Role {
    /** Answers over HTTP. */
    WEB,
    /** Writes read models. */
    PROJECTION,
    /** Sends the commands that follow from events. */
    POLICIES,
    /** Runs the embedded servers for other processes of this machine, and nothing else. */
    STACK;

    public static final String PROPERTY = "inspectorate.roles";

    /** For conditions on beans; {@code application.yml} names the roles of a process that is told none. */
    public static final String PROJECTION_HERE = "'${" + PROPERTY + "}'.toLowerCase().contains('projection')";

    public static final String POLICIES_HERE = "'${" + PROPERTY + "}'.toLowerCase().contains('policies')";

    /** The roles that are told; empty where none are. */
    public static Set<Role> of(PropertyResolver told) {
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(told.getProperty(PROPERTY, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> valueOf(name.toUpperCase(Locale.ROOT)))
                .forEach(roles::add);
        return roles;
    }
}
