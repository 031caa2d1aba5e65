package inspectorate.infra;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** What ships: neither test classes of this module nor those another module packs for its neighbours. */
public final class ShippedCode implements ImportOption {

    private static final ImportOption NO_TEST_CLASSES = new DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return NO_TEST_CLASSES.includes(location) && !location.contains("-tests.jar");
    }
}
