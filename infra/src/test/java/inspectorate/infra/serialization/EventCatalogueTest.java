package inspectorate.infra.serialization;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import inspectorate.domain.DomainEvent;
import inspectorate.infra.ShippedCode;
import org.junit.jupiter.api.Test;

class EventCatalogueTest {

    @Test
    void every_event_of_the_domain_is_listed() {
        var events = new ClassFileImporter()
                .withImportOption(new ShippedCode()).importPackages("inspectorate.domain").stream()
                        .filter(type -> type.isAssignableTo(DomainEvent.class) && type.isRecord())
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(EventCatalogue.OF_THE_DOMAIN.names()).containsExactlyInAnyOrderElementsOf(events);
    }
}
