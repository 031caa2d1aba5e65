package inspectorate.infra.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class RoleTest {

    @TempDir
    private Path directory;

    @Test
    void roles_are_told_in_any_spelling_and_order() {
        assertThat(Role.of(told("policies, WEB"))).containsExactlyInAnyOrder(Role.WEB, Role.POLICIES);
        assertThat(Role.of(new MockEnvironment())).isEmpty();
        assertThatThrownBy(() -> Role.of(told("clerk"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_process_that_does_not_answer_opens_no_port() {
        assertThat(prepared(told("projection")).getProperty("server.port")).isEqualTo("-1");
        assertThat(prepared(told("web,projection")).getProperty("server.port")).isNull();
    }

    @Test
    void the_servers_of_a_stack_alone_are_read_from_its_file_and_newer_documents_are_spared() throws IOException {
        var file = Files.writeString(directory.resolve("stack.properties"), "mongodb=mongodb://127.0.0.1:1/x\n");
        var application = prepared(told("web").withProperty("inspectorate.stack", file.toString()));
        assertThat(application.getProperty("mongodb")).isEqualTo("mongodb://127.0.0.1:1/x");
        assertThat(application.getProperty("inspectorate.projection.conditional-writes"))
                .isEqualTo("true");
    }

    @Test
    void a_stack_that_is_not_there_is_named() {
        var missing = told("web")
                .withProperty("inspectorate.stack", directory.resolve("nowhere").toString());
        assertThatThrownBy(() -> prepared(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("nowhere");
    }

    private static MockEnvironment told(String roles) {
        return new MockEnvironment().withProperty(Role.PROPERTY, roles);
    }

    private static MockEnvironment prepared(MockEnvironment environment) {
        new SharedStack().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
