package inspectorate.api.imports.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** The divisions of the People's Republic of China: provinces (2 digits), cities (4) and counties (6). */
public final class Divisions {

    private final TreeMap<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> aliases = new HashMap<>();

    public Divisions() {
        try (var in = new BufferedReader(new InputStreamReader(
                new ClassPathResource("imports/divisions.txt").getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                var code = line.substring(0, line.indexOf(' '));
                var name = line.substring(line.indexOf(' ') + 1);
                names.put(code, name);
                aliases.put(code, DivisionNames.aliases(code, name));
            });
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    public boolean exists(String code) {
        return names.containsKey(code);
    }

    public Optional<Division> find(String code) {
        return exists(code) ? Optional.of(new Division(code, fullName(code))) : Optional.empty();
    }

    /** 包河 for 包河区; empty for a code that is no division. */
    public Optional<String> shortName(String code) {
        return exists(code)
                ? Optional.of(
                        aliases(code).isEmpty() ? name(code) : aliases(code).getLast())
                : Optional.empty();
    }

    /** What lies directly in it; the provinces for an empty code. */
    public List<Division> within(String code) {
        return below(code).map(each -> new Division(each, fullName(each))).toList();
    }

    /** Codes of the level below. */
    Stream<String> below(String code) {
        return names.subMap(code, code + "~").keySet().stream().filter(each -> each.length() == code.length() + 2);
    }

    /** Codes two levels below a province. */
    Stream<String> counties(String province) {
        return names.subMap(province, province + "~").keySet().stream().filter(each -> each.length() == 6);
    }

    Stream<String> ofLength(int length) {
        return names.keySet().stream().filter(code -> code.length() == length);
    }

    /** The names a text may use, the official one first. */
    List<String> aliases(String code) {
        return aliases.getOrDefault(code, List.of());
    }

    /** A city without counties, such as 东莞市, is its own county. */
    String deepest(String code) {
        var below = code.length() == 4 ? below(code).toList() : List.<String>of();
        return below.size() == 1 && name(below.getFirst()).equals(name(code)) ? below.getFirst() : code;
    }

    private String name(String code) {
        return names.getOrDefault(code, "");
    }

    private String fullName(String code) {
        var full = new StringBuilder(name(code.substring(0, 2)));
        for (int length = 4; length <= code.length(); length += 2) {
            var name = name(code.substring(0, length));
            if (!DivisionNames.placeholder(name) && !full.toString().endsWith(name)) {
                full.append(name);
            }
        }
        return full.toString();
    }
}
