package inspectorate.domain.ids;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** One employer's file within one jurisdiction. */
public record EmployerId(String value) implements Identifier {

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public EmployerId {
        Identifier.requireText(value);
    }

    public static EmployerId identified(String jurisdiction, CreditCode code) {
        return new EmployerId(Identifier.derived("employer", jurisdiction, "code", code.value()));
    }

    /** Without a code a name is all there is: the same name in one jurisdiction is taken for one employer (D8-06). */
    public static EmployerId provisional(String jurisdiction, String name) {
        return new EmployerId(Identifier.derived("employer", jurisdiction, "name", canonical(name)));
    }

    private static String canonical(String name) {
        return SPACES.matcher(Normalizer.normalize(name, Normalizer.Form.NFKC).strip())
                .replaceAll(" ")
                .toUpperCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return value;
    }
}
