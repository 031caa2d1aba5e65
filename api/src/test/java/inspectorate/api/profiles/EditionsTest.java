package inspectorate.api.profiles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A decision names the edition of each file it rests on, so one edition has one content. Whoever changes a file raises its
 * edition and notes the digest that this test then tells in {@code profile-editions.properties}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionsTest {

    @ParameterizedTest
    @MethodSource("files")
    void an_edition_of_a_profile_has_one_content(String id, String edition) throws Exception {
        assertThat(noted().getProperty(id + "@" + edition))
                .as(id + "@" + edition)
                .isEqualTo(digest(id));
    }

    private static Stream<String[]> files() {
        return Shipped.LAWS.profiles().stream().map(file -> new String[] {file.id(), String.valueOf(file.edition())});
    }

    private static Properties noted() throws IOException {
        var noted = new Properties();
        try (var in = open("/profile-editions.properties")) {
            noted.load(in);
        }
        return noted;
    }

    private static String digest(String id) throws IOException, NoSuchAlgorithmException {
        try (var in = open("/profiles/%s.json".formatted(id))) {
            var text = new String(in.readAllBytes(), UTF_8).replace("\r\n", "\n");
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)))
                    .substring(0, 16);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(EditionsTest.class.getResourceAsStream(resource), resource);
    }
}
