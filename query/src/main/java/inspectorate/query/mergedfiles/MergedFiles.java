package inspectorate.query.mergedfiles;

import inspectorate.query.mergedfiles.MergedFile.State;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Criteria;
import inspectorate.query.projection.Documents;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.ReadSide;
import inspectorate.query.projection.Scope;
import inspectorate.query.projection.Survivors;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Which files are part of others, and what is proposed about them. */
@Component
public class MergedFiles implements Survivors {

    private static final int MOST_OF_ONE = 100;

    private final Documents<MergedFile> files;

    MergedFiles(ReadSide readSide, MergedFileProjection projection) {
        this.files = readSide.documents(projection);
    }

    public Optional<MergedFile> find(String fileId, AsOf asOf, Scope scope) {
        return files.find(fileId, asOf, scope);
    }

    /** Whether a command to that file goes to another one by now. */
    public Optional<MergedFile> findAddressed(String fileId, Scope scope) {
        return files.findAddressed(fileId, scope);
    }

    /** What waits for a second officer. */
    public Page<MergedFile> open(Scope scope, PageRequest page) {
        return in(EnumSet.of(State.MERGE_PROPOSED, State.UNMERGE_PROPOSED), scope, page);
    }

    /** @param states empty for all */
    public Page<MergedFile> in(Set<State> states, Scope scope, PageRequest page) {
        return files.list(Criteria.all().isOneOf("state", names(states.stream())), scope, page);
    }

    /**
     * What is part of that file, or proposed to be. Whoever sees it sees what is part of it; of a proposal only who sees
     * the other file as well.
     */
    public List<MergedFile> of(String survivorId, Scope scope) {
        var concerned = Stream.of(State.values()).filter(state -> state.merged() || state.open());
        return files
                .list(
                        Criteria.all().is("survivorId", survivorId).isOneOf("state", names(concerned)),
                        Scope.ALL,
                        PageRequest.firstBy("fileName", MOST_OF_ONE))
                .items()
                .stream()
                .filter(file -> file.state().merged() || scope.covers(file.cellId()))
                .toList();
    }

    @Override
    public Map<String, String> at(AsOf asOf) {
        Map<String, String> survivors = new HashMap<>();
        files.forEach(
                Criteria.all(),
                Scope.ALL,
                file -> file.mergedInto(asOf).ifPresent(survivor -> survivors.put(file.fileId(), survivor)));
        return survivors;
    }

    private static Set<String> names(Stream<State> states) {
        return states.map(State::name).collect(Collectors.toSet());
    }
}
