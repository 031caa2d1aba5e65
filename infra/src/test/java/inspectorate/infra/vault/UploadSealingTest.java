package inspectorate.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadSealingTest {

    private static final int SEGMENT = 256 * 1024;

    private final UploadSealing sealing = new UploadSealing(new MasterKey(new byte[MasterKey.BYTES]));

    @ParameterizedTest
    @ValueSource(ints = {0, 1, SEGMENT - 1, SEGMENT, SEGMENT + 1, 3 * SEGMENT + 17})
    void what_is_opened_is_what_was_sealed_and_cannot_be_read_before(int length) throws IOException {
        var content = content(length);
        var sealed = sealed("a", content);
        assertThat(opened("a", sealed)).isEqualTo(content);
        assertThat(new String(sealed, UTF_8)).doesNotContain("13800005678");
    }

    @Test
    void nothing_changed_cut_off_or_of_another_name_is_opened() throws IOException {
        var sealed = sealed("a", content(2 * SEGMENT));
        var changed = sealed.clone();
        changed[changed.length - 5]++;
        assertThatThrownBy(() -> opened("a", changed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened("b", sealed)).isInstanceOf(IOException.class);
        for (int length : new int[] {20, 80, SEGMENT, sealed.length - SEGMENT, sealed.length - 1}) {
            assertThatThrownBy(() -> opened("a", Arrays.copyOf(sealed, length)))
                    .as("cut off at " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_was_kept_open_before_is_read_as_it_is() throws IOException {
        assertThat(opened("a", "序号,单位".getBytes(UTF_8))).isEqualTo("序号,单位".getBytes(UTF_8));
        assertThat(opened("a", new byte[0])).isEmpty();
    }

    private static byte[] content(int length) {
        var content = new byte[length];
        new Random(length).nextBytes(content);
        var telephone = "13800005678".getBytes(UTF_8);
        System.arraycopy(telephone, 0, content, 0, Math.min(length, telephone.length));
        return content;
    }

    private byte[] sealed(String owner, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = sealing.sealing(bytes, owner)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private byte[] opened(String owner, byte[] sealed) throws IOException {
        return sealing.opening(new BufferedInputStream(new ByteArrayInputStream(sealed)), owner)
                .readAllBytes();
    }
}
