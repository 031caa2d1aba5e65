package inspectorate.api.http;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.Executable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** A field of a request that is not marked {@code @Nullable} must be there; only a flag may be left out. */
final class RequiredFields extends JacksonModule {

    @Override
    public String getModuleName() {
        return "inspectorate-required-fields";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new NopAnnotationIntrospector() {

            @Override
            public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
                return required(member) ? true : null;
            }

            @Override
            public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated member) {
                return required(member) ? JsonSetter.Value.forValueNulls(Nulls.FAIL) : JsonSetter.Value.empty();
            }
        });
    }

    private static boolean required(Annotated member) {
        if (!(member instanceof AnnotatedParameter parameter)
                || !(parameter.getMember() instanceof Executable constructor)
                || !constructor.getDeclaringClass().isRecord()
                || !constructor.getDeclaringClass().getName().startsWith("inspectorate.")) {
            return false;
        }
        var type = constructor.getAnnotatedParameterTypes()[parameter.getIndex()];
        return type.getType() != boolean.class && !type.isAnnotationPresent(Nullable.class);
    }
}
