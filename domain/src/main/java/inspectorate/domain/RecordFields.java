package inspectorate.domain;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The fields of a record, looked up once for its class: commands are read field by field each time one is sent. */
public final class RecordFields {

    private static final ClassValue<List<Field>> OF = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents()).map(Field::new).toList();
        }
    };

    private RecordFields() {}

    public static List<Field> of(Record value) {
        return OF.get(value.getClass());
    }

    /** The constructor that takes all fields in their order. */
    public static <R> Constructor<? extends R> canonical(Class<? extends R> type) {
        var types = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static final class Field {

        private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

        private final String name;
        private final Class<?> type;
        private final MethodHandle accessor;

        private Field(RecordComponent component) {
            this.name = component.getName();
            this.type = component.getType();
            try {
                this.accessor = MethodHandles.lookup()
                        .unreflect(component.getAccessor())
                        .asType(READ);
            } catch (IllegalAccessException hidden) {
                throw new IllegalStateException(hidden);
            }
        }

        public String name() {
            return name;
        }

        public Class<?> type() {
            return type;
        }

        @SuppressWarnings("NullAway") // a component may well hold nothing
        public @Nullable Object in(Record value) {
            try {
                return accessor.invokeExact((Object) value);
            } catch (RuntimeException | Error failed) {
                throw failed;
            } catch (Throwable impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
