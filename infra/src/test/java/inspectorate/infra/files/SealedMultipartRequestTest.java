package inspectorate.infra.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inspectorate.requirement.Requirement;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

@Requirement("R-PII")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SealedMultipartRequestTest {

    private static final String SECRET = "工资表：张示例，13800005678；";
    private static final int AT_MOST = 5_000_000;
    private static final byte[] LARGE = SECRET.repeat(100_000).getBytes(UTF_8);

    @TempDir
    Path directory;

    private PassingFiles passing;

    @BeforeEach
    void passing() throws IOException {
        passing = new PassingFiles(directory);
    }

    @Test
    void what_comes_in_is_sealed_on_its_way_and_gone_with_the_request() throws IOException {
        try (var request = request(body(LARGE))) {
            assertThat(request.getParameter("shows")).isEqualTo("十一月工资表");
            var file = request.getFile("file");
            assertThat(file.getOriginalFilename()).isEqualTo("张示例.txt");
            assertThat(file.getSize()).isEqualTo(LARGE.length);
            assertThat(lying()).hasSize(1);
            assertThat(Files.size(lying().getFirst())).isGreaterThan(LARGE.length);
            assertThat(new String(Files.readAllBytes(lying().getFirst()), UTF_8))
                    .doesNotContain("张示例", "13800005678");
            assertThat(file.getBytes()).isEqualTo(LARGE);
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void what_is_too_large_or_broken_off_is_told_and_leaves_nothing() throws IOException {
        try (var request = request(body(SECRET.repeat(200_000).getBytes(UTF_8)))) {
            assertThat(request.getParameter("shows")).isEqualTo("十一月工资表");
            assertThatThrownBy(() -> request.getFile("file")).isInstanceOf(MaxUploadSizeExceededException.class);
        }
        try (var request = request(Arrays.copyOf(body(LARGE), LARGE.length / 2))) {
            assertThatThrownBy(() -> request.getFile("file")).isInstanceOf(MultipartException.class);
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void the_first_part_is_held_to_the_limit_as_well() throws IOException {
        var body = file(SECRET.repeat(200_000).getBytes(UTF_8)) + "--between--\r\n";
        try (var request = request(body.getBytes(UTF_8))) {
            assertThatThrownBy(() -> request.getFile("file")).isInstanceOf(MaxUploadSizeExceededException.class);
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_form_of_endless_parts_is_refused() throws IOException {
        try (var request = request((file(new byte[0]).repeat(51) + "--between--\r\n").getBytes(UTF_8))) {
            assertThatThrownBy(() -> request.getFile("file"))
                    .isInstanceOf(MultipartException.class)
                    .hasRootCauseMessage("The form has more than 50 parts");
        }
        assertThat(lying()).isEmpty();
    }

    @Test
    void a_part_whose_headers_make_no_sense_leaves_nothing() throws IOException {
        var body = file(LARGE).replace("filename=\"张示例.txt\"", "filename=\"a\"; b") + "--between--\r\n";
        try (var request = request(body.getBytes(UTF_8))) {
            assertThatThrownBy(() -> request.getFile("file")).isInstanceOf(MultipartException.class);
        }
        assertThat(lying()).isEmpty();
    }

    private static String file(byte[] content) {
        return """
            --between\r
            Content-Disposition: form-data; name="file"; filename="张示例.txt"\r
            Content-Type: text/plain\r
            \r
            %s\r
            """.formatted(new String(content, UTF_8));
    }

    private SealedMultipartRequest request(byte[] body) {
        var request = new MockHttpServletRequest("POST", "/api/v1/cases/c-1/attachments");
        request.setContentType("multipart/form-data; boundary=between");
        request.setContent(body);
        return new SealedMultipartRequest(request, passing, AT_MOST);
    }

    private static byte[] body(byte[] content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write("""
            --between\r
            Content-Disposition: form-data; name="shows"\r
            \r
            十一月工资表\r
            --between\r
            Content-Disposition: form-data; name="file"; filename="张示例.txt"\r
            Content-Type: text/plain\r
            \r
            """.getBytes(UTF_8));
        body.write(content);
        body.write("\r\n--between--\r\n".getBytes(UTF_8));
        return body.toByteArray();
    }

    private List<Path> lying() throws IOException {
        try (var all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
