package inspectorate.infra;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.requirement.Requirement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Looks at the disk while a file is on its way in, and after. */
@Requirement("R-PII")
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadsPassSealedIT extends AtWork {

    private static final int HALF = 8_000_000;

    private final String secret = "passing-" + UUID.randomUUID() + ",";
    private final Instant begun = Instant.now().minusSeconds(1);
    private final List<Path> opened = new ArrayList<>();
    private boolean looked;

    @Test
    void an_attachment_lies_nowhere_opened() throws Exception {
        var path = "/api/v1/cases/" + intake(employer()) + "/attachments";
        var said = part("said\"\r\nContent-Type: application/json", """
            {"kind":"PAYROLL","on":"2025-03-05","shows":"工资表","giver":"WORKER"}\
            """);
        assertThat(sent("inspector", path, said)).isEqualTo(201);
    }

    @Test
    void a_ledger_lies_nowhere_opened() throws Exception {
        assertThat(sent("importer", "/api/v1/imports", "")).isBetween(200, 422);
    }

    private int sent(String login, String path, String before) throws Exception {
        var basic = Base64.getEncoder().encodeToString((login + ":" + login + "-demo").getBytes(UTF_8));
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "multipart/form-data; boundary=between")
                .POST(BodyPublishers.ofInputStream(() -> body(before)))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        look();
        assertThat(looked).isTrue();
        assertThat(opened).isEmpty();
        return answer.statusCode();
    }

    private InputStream body(String before) {
        var rows = (secret.repeat(20) + "\n").repeat(HALF / (secret.length() * 20));
        return new SequenceInputStream(Collections.enumeration(List.of(
                bytes(before
                        + "--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.csv\"\r\n\r\n"),
                bytes(rows),
                new Pause(),
                bytes(rows + "\r\n--between--\r\n"))));
    }

    private static String part(String name, String content) {
        return "--between\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    /** Half of it is on its way. */
    private final class Pause extends InputStream {

        @Override
        public int read() {
            try {
                Thread.sleep(1_000);
                look();
                looked = true;
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            return -1;
        }
    }

    private void look() throws IOException {
        for (var where : List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("target", "it-data"))) {
            Files.walkFileTree(where, new Search());
        }
    }

    private final class Search extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile()
                    && facts.size() > 100_000
                    && facts.lastModifiedTime().toInstant().isAfter(begun)) {
                try (var in = Files.newInputStream(file)) {
                    if (new String(in.readNBytes(1_000_000), ISO_8859_1).contains(secret)) {
                        opened.add(file);
                    }
                } catch (IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException hidden) {
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }
}
