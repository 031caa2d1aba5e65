package inspectorate.api.profiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Readable files of the law: those that are shipped, and those an installation adds in a directory of its own. */
final class LawFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private LawFiles() {}

    static <F> F read(String json, Class<F> type) {
        return MAPPER.readValue(json, type);
    }

    /** @param directory empty for none; else one that may hold folders of the same names */
    static <F> List<F> all(String folder, String directory, Class<F> type) {
        var read = new ArrayList<>(matching("classpath*:" + folder + "/*.json", type));
        if (!directory.isEmpty()) {
            read.addAll(matching("file:" + directory + "/" + folder + "/*.json", type));
        }
        return List.copyOf(read);
    }

    private static <F> List<F> matching(String pattern, Class<F> type) {
        try {
            var read = new ArrayList<F>();
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                try (var content = file.getInputStream()) {
                    read.add(MAPPER.readValue(content, type));
                }
            }
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The files " + pattern + " cannot be read", unreadable);
        }
    }
}
