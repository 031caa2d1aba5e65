package inspectorate.api.papers;

import inspectorate.domain.papers.PaperKind;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Sets a paper as a page that a browser shows and prints; the PDF is made of the same page. */
@Component
class PaperPage {

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    PaperPage() {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("papers/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    String of(PaperText text) {
        var context = new Context(Locale.SIMPLIFIED_CHINESE);
        context.setVariable("paper", text);
        return templates.process(template(text.kind()), context);
    }

    private static String template(PaperKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    static Document parsed(String page) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException malformed) {
            throw new IllegalStateException("A template of papers is not well-formed", malformed);
        }
    }

    /** Everything a reader of the page reads, without its spaces. */
    static String words(Document page) {
        return page.getElementsByTagName("body").item(0).getTextContent().replaceAll("[\\s\\u00a0\\u3000]+", "");
    }
}
