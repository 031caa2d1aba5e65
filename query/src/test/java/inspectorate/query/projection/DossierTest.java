package inspectorate.query.projection;

import static inspectorate.query.projection.RecordedFacts.*;
import static org.assertj.core.api.Assertions.assertThat;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.ids.EmployerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DossierTest {

    private static final EmployerId EMPLOYER = new EmployerId("employer-1");
    private static final DomainEvent REGISTERED =
            new EmployerRegistered(EMPLOYER, on("2025-01-10"), "示例甲有限公司", null, "");
    private static final DomainEvent RENAMED = new EmployerRenamed(EMPLOYER, on("2025-03-01"), "示例乙有限公司", "示例甲有限公司");

    private final RecordedFacts store = new RecordedFacts();

    @Test
    void an_event_delivered_again_is_in_the_dossier_already() {
        var registered = store.recorded(REGISTERED);
        var dossier = new Dossier("employer-1", List.of(registered));

        assertThat(dossier.add(registered)).isFalse();
        assertThat(dossier.events()).containsExactly(registered);
        assertThat(dossier.added()).isEmpty();
    }

    @Test
    void events_stand_in_the_order_of_the_store_however_they_arrive() {
        var events = new ArrayList<Recorded>();
        for (int renaming = 0; renaming < 20; renaming++) {
            events.add(store.recorded(RENAMED));
        }
        var shuffled = new ArrayList<>(events);
        Collections.shuffle(shuffled, new Random(7));

        assertThat(new Dossier("employer-1", shuffled).events()).isEqualTo(events);
    }

    @Test
    void a_retracted_fact_holds_until_its_retraction_is_known() {
        var registered = store.recorded(REGISTERED);
        var renamed = store.recorded(RENAMED);
        var retraction =
                store.recorded(new EmployerFactRetracted(EMPLOYER, on("2025-03-01"), 1, RENAMED, "wrong firm"));
        var dossier = new Dossier("employer-1", List.of(registered, renamed, retraction));

        assertThat(dossier.held(AsOf.NOW)).containsExactly(registered);
        assertThat(dossier.held(new AsOf(null, at(2)))).containsExactly(registered, renamed);
    }

    @Test
    void a_correction_stands_in_the_place_of_what_it_corrects() {
        var registered = store.recorded(REGISTERED);
        var wrong = store.recorded(RENAMED);
        var moved = store.recorded(new EmployerAssignedToGridCell(EMPLOYER, on("2025-04-01")));
        var retraction = store.recorded(new EmployerFactRetracted(EMPLOYER, on("2025-03-01"), 1, RENAMED, "typing"));
        var right =
                store.recorded(new EmployerRenamed(EMPLOYER, on("2025-03-02").replacing(1), "示例丙有限公司", "示例甲有限公司"));
        var dossier = new Dossier("employer-1", List.of(registered, wrong, moved, retraction, right));

        assertThat(dossier.held(AsOf.NOW)).containsExactly(registered, right, moved);
    }

    @Test
    void a_fact_counts_from_its_business_day_on() {
        var registered = store.recorded(REGISTERED);
        var renamed = store.recorded(RENAMED);
        var dossier = new Dossier("employer-1", List.of(registered, renamed));

        assertThat(dossier.held(new AsOf(LocalDate.of(2025, 2, 28), null))).containsExactly(registered);
        assertThat(dossier.held(new AsOf(LocalDate.of(2025, 3, 1), null))).containsExactly(registered, renamed);
    }
}
