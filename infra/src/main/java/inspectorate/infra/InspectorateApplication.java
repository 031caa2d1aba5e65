package inspectorate.infra;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication(scanBasePackages = "inspectorate")
public class InspectorateApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(InspectorateApplication.class, arguments);
    }
}
