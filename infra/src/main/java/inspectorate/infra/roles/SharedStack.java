package inspectorate.infra.roles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * {@code inspectorate.stack=FILE} names the file that a stack on its own wrote: its servers take the place of embedded
 * ones, and what several processes need is switched on. A process that does not answer over HTTP opens no port.
 */
class SharedStack implements EnvironmentPostProcessor {

    /** What the command line and the environment say counts more, what the packaged files say less. */
    private static final String BELOW = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Map<String, Object> told = new HashMap<>();
        var stack = environment.getProperty("inspectorate.stack", "");
        if (!stack.isEmpty()) {
            addresses(Path.of(stack)).forEach((name, address) -> told.put(name.toString(), address));
            told.put("inspectorate.projection.conditional-writes", "true");
            told.put("inspectorate.projection.segments", "4");
            told.put("inspectorate.node", "process-" + ProcessHandle.current().pid());
        }
        var roles = Role.of(environment);
        if (!roles.isEmpty() && !roles.contains(Role.WEB)) {
            told.put("server.port", "-1");
        }
        var sources = environment.getPropertySources();
        var source = new MapPropertySource("shared stack", told);
        if (sources.contains(BELOW)) {
            sources.addAfter(BELOW, source);
        } else {
            sources.addLast(source);
        }
    }

    private static Properties addresses(Path file) {
        var addresses = new Properties();
        try (var text = Files.newBufferedReader(file)) {
            addresses.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("No stack has written its addresses to " + file, unreadable);
        }
        return addresses;
    }
}
