package inspectorate.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.Segment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeenTest {

    private final AtomicLong head = new AtomicLong(10);
    private final Seen seen = new Seen(head::get);
    private final Segment claim = Segment.computeSegment(0);

    @BeforeEach
    void goesOnFromTheTen() {
        seen.arrives(at(11), claim);
        head.set(20);
        seen.arrives(at(12), claim);
        assertThat(seen.upTo()).isEqualTo(10);
    }

    @Test
    void what_comes_late_is_none_that_comes_again() {
        seen.arrives(late(3, 12), claim);
        seen.arrives(late(4, 12), claim);
        assertThat(seen.upTo()).isEqualTo(10);
    }

    @Test
    void another_segment_that_is_behind_goes_on_by_itself() {
        var other = Segment.computeSegment(1, 0, 1);
        seen.arrives(at(2), other);
        assertThat(seen.upTo()).isEqualTo(20);
        head.set(30);
        seen.arrives(at(3), other);
        seen.arrives(at(13), claim);
        seen.arrives(at(4), other);
        assertThat(seen.upTo()).isEqualTo(20);
    }

    @Test
    void what_comes_again_may_have_been_written_up_to_the_end() {
        seen.arrives(at(12), claim);
        assertThat(seen.upTo()).isEqualTo(20);
    }

    @Test
    void what_comes_after_a_failure_may_have_been_written() {
        seen.failed(claim);
        seen.arrives(at(13), claim);
        assertThat(seen.upTo()).isEqualTo(20);
    }

    @Test
    void what_comes_to_a_new_claim_may_have_been_written_by_whoever_had_it() {
        seen.arrives(at(13), Segment.computeSegment(0));
        assertThat(seen.upTo()).isEqualTo(20);
    }

    private static EventMessage<?> at(long position) {
        return new GenericTrackedDomainEventMessage<>(
                new GlobalSequenceTrackingToken(position), new GenericDomainEventMessage<>("Employer", "e", 0, "told"));
    }

    private static EventMessage<?> late(long index, long position) {
        return at(position).withMetaData(Map.of(EventLog.LATE_INDEX, String.valueOf(index)));
    }
}
