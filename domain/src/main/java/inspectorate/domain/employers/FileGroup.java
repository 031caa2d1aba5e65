package inspectorate.domain.employers;

import inspectorate.domain.ids.EmployerId;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Files that are one employer's. */
public final class FileGroup {

    private FileGroup() {}

    /**
     * The file that survives, then those that are part of it.
     *
     * @param held what holds in a file
     */
    public static List<EmployerId> of(EmployerId file, Function<EmployerId, List<EmployerEvent>> held) {
        var standing = FileStanding.of(held.apply(file));
        var survivor = Objects.requireNonNullElse(standing.survivor(), file);
        var whole = survivor.equals(file) ? standing : FileStanding.of(held.apply(survivor));
        return Stream.concat(Stream.of(survivor), whole.members().keySet().stream())
                .toList();
    }
}
