package inspectorate.infra;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;

@SpringBootApplication(scanBasePackages = "inspectorate", exclude = DataSourceAutoConfiguration.class)
public class InspectorateApplication {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(InspectorateApplication.class, arguments);
        } catch (RuntimeException e) {
            LoggerFactory.getLogger(InspectorateApplication.class).error("Not started: {}", e.getMessage());
            // Axon's janitor thread would keep a process alive that serves nothing.
            System.exit(1);
        }
    }
}
