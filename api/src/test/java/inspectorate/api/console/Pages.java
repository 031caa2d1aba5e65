package inspectorate.api.console;

import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/** Renders the templates as the application does. */
final class Pages {
    static final Clock CLOCK = Clock.fixed(
            Samples.TODAY.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant(), ZoneId.of("Asia/Shanghai"));
    static final ResourceBundleMessageSource WORDS = words();
    private static final SpringTemplateEngine ENGINE = engine();

    record Sample(String name, String template, Locale locale, Map<String, Object> model) {
        @Override
        public String toString() {
            return name + " " + locale;
        }
    }

    private Pages() {}

    static String render(Sample sample) {
        var servlet = new MockServletContext();
        var request = new MockHttpServletRequest(servlet);
        var exchange = JakartaServletWebApplication.buildApplication(servlet)
                .buildExchange(request, new MockHttpServletResponse());
        var show = new Show(WORDS, sample.locale(), CLOCK, Samples::cellName);
        var model = with(Map.of("frame", Samples.frame(), "show", show, "moment", Samples.now(show)), sample.model());
        var folder = sample.template().equals("error") ? "" : "console/";
        return ENGINE.process(folder + sample.template(), new WebContext(exchange, sample.locale(), model));
    }

    static Sample page(String template, Map<String, Object> model) {
        return page(template, template, model);
    }

    static Sample page(String name, String template, Map<String, Object> model) {
        return new Sample(name, template, Locale.ROOT, model);
    }

    static Map<String, Object> with(Map<String, Object> model, Map<String, Object> more) {
        var both = new HashMap<>(model);
        both.putAll(more);
        return both;
    }

    private static ResourceBundleMessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static SpringTemplateEngine engine() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        var engine = new SpringTemplateEngine();
        engine.setEnableSpringELCompiler(false);
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(WORDS);
        return engine;
    }
}
