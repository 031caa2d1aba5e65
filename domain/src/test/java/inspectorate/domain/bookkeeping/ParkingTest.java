package inspectorate.domain.bookkeeping;

import static inspectorate.domain.Facts.on;
import static inspectorate.domain.Facts.refusedBy;
import static inspectorate.domain.bookkeeping.ParkingRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ConsequencesSkipped;
import inspectorate.domain.bookkeeping.BookkeepingEvent.ParkedRetried;
import inspectorate.domain.bookkeeping.DossierDecision.EventRestored;
import inspectorate.domain.bookkeeping.DossierDecision.EventSkipped;
import inspectorate.domain.bookkeeping.ParkingCommand.*;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParkingTest {

    private static final Fact MONDAY = on("2026-03-02");
    private static final String EVENT = "case-1#3";
    private static final String STREAM = ParkingCommand.streamOf(EVENT);
    private static final EventSkipped SKIPPED =
            new EventSkipped(STREAM, MONDAY, "employer-1", EVENT, "overflow", "a misprint");
    private static final EventRestored RESTORED =
            new EventRestored(STREAM, MONDAY, "employer-1", EVENT, "mended in the code");

    private final AggregateTestFixture<Parking> fixture = new AggregateTestFixture<>(Parking.class);

    @Test
    void an_event_is_skipped_and_counts_again() {
        fixture.givenNoPriorActivity().when(skip("a misprint")).expectEvents(SKIPPED);
        fixture.given(SKIPPED).when(restore("mended in the code")).expectEvents(RESTORED);
        fixture.given(SKIPPED, RESTORED).when(skip("a misprint")).expectEvents(SKIPPED);
    }

    @Test
    void nobody_decides_without_a_reason() {
        fixture.givenNoPriorActivity().when(skip(" ")).expectException(refusedBy(A_DECISION_HAS_A_REASON));
        fixture.given(SKIPPED).when(restore("")).expectException(refusedBy(A_DECISION_HAS_A_REASON));
    }

    @Test
    void what_is_skipped_is_not_skipped_again_and_what_counts_is_not_restored() {
        fixture.given(SKIPPED).when(skip("again")).expectException(refusedBy(A_SKIPPED_EVENT_IS_SKIPPED_ONCE));
        fixture.given(SKIPPED, RESTORED)
                .when(restore("again"))
                .expectException(refusedBy(ONLY_A_SKIPPED_EVENT_IS_RESTORED));
    }

    @Test
    void a_retry_is_noted() {
        fixture.given(SKIPPED)
                .when(new NoteRetry(STREAM, MONDAY, EVENT, 2, 1))
                .expectEvents(new ParkedRetried(STREAM, MONDAY, EVENT, 2, 1));
    }

    @Test
    void nothing_follows_from_an_event_where_somebody_says_why() {
        var decided = SkipConsequences.of(MONDAY, EVENT, "no cell", "a misprint");
        var unsaid = SkipConsequences.of(MONDAY, EVENT, "no cell", " ");
        fixture.givenNoPriorActivity()
                .when(decided)
                .expectEvents(new ConsequencesSkipped(decided.stream(), MONDAY, EVENT, "no cell", "a misprint"));
        fixture.givenNoPriorActivity().when(unsaid).expectException(refusedBy(A_DECISION_HAS_A_REASON));
    }

    private static Skip skip(String reason) {
        return Skip.of(MONDAY, "employer-1", EVENT, "overflow", reason);
    }

    private static Restore restore(String reason) {
        return Restore.of(MONDAY, "employer-1", EVENT, reason);
    }
}
