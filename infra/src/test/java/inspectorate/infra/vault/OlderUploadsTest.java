package inspectorate.infra.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OlderUploadsTest {

    /** As a release wrote it that sealed so. */
    private static final String WRITTEN =
            "SU5TUFNFQUwBAQAAADwiOGNfclDt1712lhyK4wBAN8VuIon74OGJU4CWXFW0LsK/XNWsjSv5mhQF4CTC72yrHRw9B4et2liKtpUBAAAAOKJeDQt8GGX1TsbH5qRqJd5ri124TcqKBdtKfwBYiYXpUWbaCXpo+j+/uaajdI3F3nl2JxDQnXmq";

    private final OlderUploads uploads = new OlderUploads(OlderSealing.keys());

    @Test
    void what_an_older_release_sealed_is_opened() throws IOException {
        var sealed = Base64.getDecoder().decode(WRITTEN);
        assertThat(opened("a", sealed)).isEqualTo("序号,单位\n1,示例单位".getBytes(UTF_8));
        assertThat(size(sealed)).isEqualTo(opened("a", sealed).length);
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0,
                1,
                OlderSealing.SEGMENT - 1,
                OlderSealing.SEGMENT,
                OlderSealing.SEGMENT + 1,
                3 * OlderSealing.SEGMENT + 17
            })
    void what_is_opened_is_what_was_sealed_and_cannot_be_read_before(int length) throws IOException {
        var content = OlderSealing.content(length);
        var sealed = OlderSealing.sealed("a", content);
        assertThat(opened("a", sealed)).isEqualTo(content);
        assertThat(size(sealed)).isEqualTo(length);
        assertThat(new String(sealed, UTF_8)).doesNotContain("13800005678");
    }

    @Test
    void nothing_changed_cut_off_or_of_another_name_is_opened() throws IOException {
        var sealed = OlderSealing.sealed("a", OlderSealing.content(2 * OlderSealing.SEGMENT));
        var changed = sealed.clone();
        changed[changed.length - 5]++;
        assertThatThrownBy(() -> opened("a", changed)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> opened("b", sealed)).isInstanceOf(IOException.class);
        for (int length :
                new int[] {20, 80, OlderSealing.SEGMENT, sealed.length - OlderSealing.SEGMENT, sealed.length - 1}) {
            assertThatThrownBy(() -> opened("a", Arrays.copyOf(sealed, length)))
                    .as("cut off at " + length)
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void what_was_kept_open_before_is_read_as_it_is() throws IOException {
        assertThat(opened("a", "序号,单位".getBytes(UTF_8))).isEqualTo("序号,单位".getBytes(UTF_8));
        assertThat(opened("a", new byte[0])).isEmpty();
        assertThat(size("open".getBytes(UTF_8))).isEqualTo(4);
    }

    private long size(byte[] sealed) throws IOException {
        return uploads.size(new BufferedInputStream(new ByteArrayInputStream(sealed)), sealed.length);
    }

    private byte[] opened(String owner, byte[] sealed) throws IOException {
        return uploads.opening(new BufferedInputStream(new ByteArrayInputStream(sealed)), owner)
                .readAllBytes();
    }
}
