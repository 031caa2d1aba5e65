package inspectorate.infra.files;

import static inspectorate.api.files.FileRule.FILE_FITS;
import static inspectorate.api.files.FileRule.FILE_IS_THERE;
import static inspectorate.api.files.FileRule.FILE_IS_UNALTERED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.client.MongoClient;
import inspectorate.api.files.FileRule;
import inspectorate.api.files.SealedFiles;
import inspectorate.api.files.SealedFiles.Kept;
import inspectorate.api.files.SealedFiles.Place;
import inspectorate.domain.RuleViolated;
import inspectorate.infra.RunningInspectorate;
import inspectorate.infra.vault.DataKeys;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SealedFilesIT extends RunningInspectorate {

    private static final int ANY_SIZE = 1 << 30;

    private final MongoClient mongo;
    private final DataKeys keys;

    private final Path directory;

    SealedFilesIT(MongoClient mongo, DataKeys keys) throws IOException {
        this.directory = Files.createTempDirectory("sealed-files");
        this.mongo = mongo;
        this.keys = keys;
    }

    record Store(String name, Blobs blobs, SealedFiles files) {

        @Override
        public String toString() {
            return name;
        }
    }

    Stream<Store> stores() throws IOException {
        var inDirectory = new DirectoryBlobs(directory.resolve(UUID.randomUUID().toString()));
        var inMongo = new GridFsBlobs(mongo.getDatabase("files-test"));
        return Stream.of(store("directory", inDirectory), store("mongodb", inMongo));
    }

    private Store store(String name, Blobs blobs) throws IOException {
        return new Store(name, blobs, new SealedFileStore(blobs, keys, directory.resolve("spool")));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_was_kept_is_read_again_byte_by_byte_and_from_any_place(Store store) throws IOException {
        var video = noise(3_000_000);
        var key = place();
        var kept = store.files().keep(key, new ByteArrayInputStream(video), ANY_SIZE);
        assertThat(kept.bytes()).isEqualTo(video.length);
        try (var content = store.files().open(key, kept.hash())) {
            assertThat(content.size()).isEqualTo(video.length);
            assertThat(Channels.newInputStream(content).readAllBytes()).isEqualTo(video);
        }
        for (int from : new int[] {2_999_999, 0, 1_234_567, 262_144}) {
            try (var content = store.files().open(key, kept.hash())) {
                assertThat(Channels.newInputStream(content.position(from)).readNBytes(500))
                        .isEqualTo(Arrays.copyOfRange(video, from, Math.min(from + 500, video.length)));
            }
        }
        store.files().requireUnaltered(key, kept.hash());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void nothing_of_the_content_lies_there_unsealed(Store store) throws IOException {
        var text = "身份证号 340111199001011234 ".repeat(2000).getBytes(UTF_8);
        var key = place();
        var kept = store.files().keep(key, new ByteArrayInputStream(text), ANY_SIZE);
        var lying = bytes(store, store.files().nameOf(key, kept.hash()));
        assertThat(new String(lying, UTF_8)).doesNotContain("340111199001011234");
        assertThat(store.files().nameOf(key, kept.hash())).doesNotContain(kept.hash(), key.keyId());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_was_altered_or_put_in_the_place_of_another_is_not_given_out(Store store) throws IOException {
        var key = place();
        var kept = store.files().keep(key, new ByteArrayInputStream(noise(700_000)), ANY_SIZE);
        var other = store.files().keep(key, new ByteArrayInputStream(noise(500)), ANY_SIZE);
        var name = store.files().nameOf(key, kept.hash());
        var sealed = bytes(store, name);
        for (int at : new int[] {0, 45, 300_000, sealed.length - 70, sealed.length - 1}) {
            var altered = sealed.clone();
            altered[at] ^= 1;
            put(store, name, altered);
            assertRefused(FILE_IS_UNALTERED, () -> store.files().requireUnaltered(key, kept.hash()));
        }
        put(store, name, Arrays.copyOf(sealed, sealed.length - 1000));
        assertRefused(FILE_IS_UNALTERED, () -> store.files().requireUnaltered(key, kept.hash()));
        put(store, name, new byte[10]);
        assertRefused(FILE_IS_UNALTERED, () -> store.files().requireUnaltered(key, kept.hash()));
        put(store, name, bytes(store, store.files().nameOf(key, other.hash())));
        assertRefused(
                FILE_IS_UNALTERED, () -> store.files().open(key, kept.hash()).close());
        put(store, name, sealed);
        store.files().requireUnaltered(key, kept.hash());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_lost_is_said_to_be_lost(Store store) throws IOException {
        var key = place();
        var kept = store.files().keep(key, new ByteArrayInputStream(noise(500)), ANY_SIZE);
        store.files().discard(key, kept.hash());
        assertRefused(FILE_IS_THERE, () -> store.files().open(key, kept.hash()).close());
        assertRefused(FILE_IS_THERE, () -> store.files().requireUnaltered(key, kept.hash()));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void once_its_key_is_destroyed_nobody_opens_it(Store store) throws IOException {
        var key = place();
        var kept = store.files().keep(key, new ByteArrayInputStream(noise(500)), ANY_SIZE);
        keys.destroy(key.keyId());
        assertRefused(
                FILE_IS_UNALTERED, () -> store.files().open(key, kept.hash()).close());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_is_too_large_leaves_nothing_behind(Store store) throws IOException {
        var before = names(store);
        var endless = new InputStream() {
            @Override
            public int read() {
                return 7;
            }
        };
        assertRefused(FILE_FITS, () -> store.files().keep(place(), endless, 5_000_000));
        assertThat(names(store)).isEqualTo(before);
        try (var spooled = Files.list(directory.resolve("spool"))) {
            assertThat(spooled).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void the_same_content_is_kept_once_for_each_place(Store store) throws IOException {
        var key = place();
        int before = names(store).size();
        var first = store.files().keep(key, new ByteArrayInputStream(noise(500)), ANY_SIZE);
        var again = store.files().keep(key, new ByteArrayInputStream(noise(500)), ANY_SIZE);
        var elsewhere =
                store.files().keep(new Place(key.keyId(), "other"), new ByteArrayInputStream(noise(500)), ANY_SIZE);
        assertThat(again).isEqualTo(first).isEqualTo(elsewhere);
        assertThat(names(store)).hasSize(before + 2);
        store.files().requireUnaltered(key, first.hash());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void what_several_keep_at_the_same_time_is_there(Store store) throws Exception {
        var key = place();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 30; round++) {
                int size = 500 + round;
                List<Callable<Kept>> keeping = Collections.nCopies(
                        3, () -> store.files().keep(key, new ByteArrayInputStream(noise(size)), ANY_SIZE));
                for (var kept : threads.invokeAll(keeping)) {
                    store.files().requireUnaltered(key, kept.get().hash());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("stores")
    void a_label_is_sealed_beside_its_file(Store store) throws IOException {
        var place = place();
        assertThat(store.files().label(place)).isEmpty();
        store.files().label(place, "张三（示例）工资表.xlsx");
        assertThat(store.files().label(place)).contains("张三（示例）工资表.xlsx");
        assertThat(new String(bytes(store, store.files().nameOfLabel(place)), UTF_8))
                .doesNotContain("张三");
        keys.destroy(place.keyId());
        assertThat(store.files().label(place)).isEmpty();
    }

    private static Place place() {
        return new Place(UUID.randomUUID().toString(), UUID.randomUUID().toString());
    }

    private static ArrayList<String> names(Store store) throws IOException {
        var names = new ArrayList<String>();
        store.files().each(lying -> names.add(lying.name()));
        return names;
    }

    private static byte[] bytes(Store store, String name) throws IOException {
        try (var channel = store.blobs().open(name)) {
            return Channels.newInputStream(channel).readAllBytes();
        }
    }

    private void put(Store store, String name, byte[] sealed) throws IOException {
        store.blobs().put(name, Files.write(directory.resolve("altered"), sealed));
    }

    private static void assertRefused(FileRule rule, ThrowingCallable reading) {
        assertThatExceptionOfType(RuleViolated.class)
                .isThrownBy(reading)
                .satisfies(refused -> assertThat(refused.rule()).isEqualTo(rule));
    }

    private static byte[] noise(int bytes) {
        var noise = new byte[bytes];
        new Random(bytes).nextBytes(noise);
        return noise;
    }
}
