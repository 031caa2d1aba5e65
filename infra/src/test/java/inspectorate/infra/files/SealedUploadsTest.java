package inspectorate.infra.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.infra.vault.OlderSealing;
import inspectorate.infra.vault.OlderUploads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedUploadsTest {

    private static final int SEGMENT = 256 * 1024;

    @TempDir
    private Path folder;

    private final SealedUploads uploads = new SealedUploads(OlderSealing.keys(), new OlderUploads(OlderSealing.keys()));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 57, SEGMENT - 56, SEGMENT - 55, SEGMENT, 3 * SEGMENT, 3 * SEGMENT + 17})
    void what_is_opened_is_what_was_sealed_and_says_its_size_without_being_opened(int length) throws IOException {
        var content = OlderSealing.content(length);
        var file = sealed("a", content);
        assertThat(opened(file, "a")).isEqualTo(content);
        assertThat(uploads.size(file)).isEqualTo(length);
        assertThat(Files.readString(file, ISO_8859_1)).doesNotContain("13800005678");
    }

    @Test
    void nothing_changed_cut_off_or_of_another_name_is_opened() throws IOException {
        var file = sealed("a", OlderSealing.content(2 * SEGMENT));
        assertThatThrownBy(() -> opened(file, "b")).isInstanceOf(IOException.class);
        var sealed = Files.readAllBytes(file);
        var changed = sealed.clone();
        changed[changed.length - 5]++;
        assertThatThrownBy(() -> opened(Files.write(file, changed), "a")).isInstanceOf(IOException.class);
        for (int length : new int[] {20, 69, 80, SEGMENT, sealed.length - SEGMENT, sealed.length - 1}) {
            assertThatThrownBy(() -> opened(Files.write(file, Arrays.copyOf(sealed, length)), "a"))
                    .as("cut off at " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_older_releases_sealed_or_kept_open_is_read_and_says_its_size() throws IOException {
        var content = OlderSealing.content(2 * SEGMENT + 5);
        var sealed = Files.write(folder.resolve("sealed"), OlderSealing.sealed("a", content));
        assertThat(opened(sealed, "a")).isEqualTo(content);
        assertThat(uploads.size(sealed)).isEqualTo(content.length);
        var open = Files.writeString(folder.resolve("open"), "序号,单位");
        assertThat(opened(open, "a")).isEqualTo("序号,单位".getBytes(UTF_8));
        assertThat(uploads.size(open)).isEqualTo(Files.size(open));
    }

    private Path sealed(String owner, byte[] content) throws IOException {
        var file = folder.resolve("file");
        try (var out = uploads.sealing(Files.newOutputStream(file), owner)) {
            out.write(content);
        }
        return file;
    }

    private byte[] opened(Path file, String owner) throws IOException {
        try (var in = uploads.opening(file, owner)) {
            return in.readAllBytes();
        }
    }
}
