package inspectorate.requirement;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;

/**
 * A test that proves a requirement says which, by its id such as {@code D4-33} or {@code R-ID-1}. On a class it holds for
 * all its tests. {@code -Dgroups=requirement} runs these tests alone.
 */
@Tag("requirement")
@Inherited
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Requirement {

    String[] value();
}
