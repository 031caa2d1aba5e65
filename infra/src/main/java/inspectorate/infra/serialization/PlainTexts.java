package inspectorate.infra.serialization;

import com.fasterxml.jackson.annotation.JsonCreator;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.Identifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Identities and business dates are written as the text they are; the domain itself knows no JSON. */
final class PlainTexts extends JacksonAnnotationIntrospector {

    private static final long serialVersionUID = 1;

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedMethod method && isText(method.getDeclaringClass())) {
            return method.getName().equals("value") && method.getParameterCount() == 0;
        }
        return super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor
                && isText(constructor.getDeclaringClass())
                && constructor.getParameterCount() == 1
                && constructor.getRawParameterType(0) == String.class) {
            return JsonCreator.Mode.DELEGATING;
        }
        return super.findCreatorAnnotation(config, annotated);
    }

    private static boolean isText(Class<?> type) {
        return type == BusinessDate.class || Identifier.class.isAssignableFrom(type);
    }
}
