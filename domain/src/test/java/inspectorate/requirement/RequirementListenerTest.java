package inspectorate.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class RequirementListenerTest {

    /** Not run by the build, which passes over nested classes. */
    static class Sample {

        @Test
        @Requirement({"S-1", "S-2"})
        void passes() {}

        @Test
        @Requirement("S-2")
        void fails() {
            throw new AssertionError("on purpose");
        }

        @Test
        @Requirement("S-3")
        void is_not_run() {
            assumeTrue(false, "on purpose");
        }

        @ParameterizedTest
        @Requirement("S-4")
        @ValueSource(ints = {1, 2})
        void passes_each_time(int time) {}

        @ParameterizedTest
        @Requirement("S-5")
        @ValueSource(ints = {1, 2})
        void fails_once(int time) {
            assertThat(time).isEqualTo(1);
        }
    }

    @Requirement("S-6")
    static class WholeClass {

        @Test
        void passes() {}
    }

    @Test
    void what_passed_is_proven_unless_something_failed_it() {
        var listener = new RequirementListener();
        var config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config)
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Sample.class), selectClass(WholeClass.class))
                                .build(),
                        listener);
        assertThat(listener.proven())
                .containsExactly("S-1  Sample.passes", "S-4  Sample.passes_each_time", "S-6  WholeClass.passes");
    }
}
