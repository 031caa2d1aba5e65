package inspectorate.infra;

import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says after the start where to go. */
@Component
class Welcome {

    private static final Logger log = LoggerFactory.getLogger(Welcome.class);

    private final ObjectProvider<DemoAccounts> demo;

    Welcome(ObjectProvider<DemoAccounts> demo) {
        this.demo = demo;
    }

    @EventListener
    void ready(ApplicationReadyEvent started) {
        if (!(started.getApplicationContext() instanceof WebServerApplicationContext web)
                || web.getWebServer() == null) {
            return;
        }
        var root = "http://localhost:" + web.getWebServer().getPort();
        log.info(
                "Ready\n\n  Console   {}/\n  API       {}/swagger-ui.html\n  Health    {}/actuator/health\n{}",
                root,
                root,
                root,
                accounts());
    }

    private String accounts() {
        return demo.orderedStream()
                .flatMap(bean -> bean.accounts().stream())
                .map(account ->
                        "  Account   %s / %s   %s%n".formatted(account.login(), account.password(), account.role()))
                .collect(Collectors.joining());
    }
}
