package inspectorate.infra;

import inspectorate.infra.embedded.StackAlone;
import inspectorate.infra.roles.Role;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

@SpringBootApplication(scanBasePackages = "inspectorate", exclude = DataSourceAutoConfiguration.class)
public class InspectorateApplication {

    public static void main(String[] arguments) {
        try {
            application(arguments).run(arguments);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(InspectorateApplication.class).error("Not started: {}", e.getMessage());
            // Axon's janitor thread would keep a process alive that serves nothing.
            System.exit(1);
        }
    }

    private static SpringApplication application(String[] arguments) {
        var told = new StandardEnvironment();
        told.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
        return Role.of(told).contains(Role.STACK)
                ? new SpringApplicationBuilder(StackAlone.class)
                        .web(WebApplicationType.NONE)
                        .properties("spring.main.keep-alive=true")
                        .build()
                : new SpringApplication(InspectorateApplication.class);
    }
}
