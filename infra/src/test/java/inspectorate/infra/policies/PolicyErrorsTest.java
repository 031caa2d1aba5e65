package inspectorate.infra.policies;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoTimeoutException;
import inspectorate.query.projection.ParkedConsequences;
import java.sql.SQLException;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PolicyErrorsTest {

    private final PolicyErrors errors = new PolicyErrors(PolicyErrorsTest::nothing);

    @ParameterizedTest
    @MethodSource("outages")
    void an_outage_parks_nothing_and_is_tried_again(Exception outage) {
        var event = new GenericDomainEventMessage<>("Case", "c1", 0, "breached");
        assertThatThrownBy(() -> errors.onError(outage, event, _ -> null)).isSameAs(outage);
    }

    static Exception[] outages() {
        return new Exception[] {
            new EventStoreException("down", new SQLException("gone", "08006")),
            new IllegalStateException(new SQLException("gone", "57P01")),
            new ConcurrencyException("overtaken"),
            new MongoTimeoutException("down")
        };
    }

    private static ParkedConsequences nothing() {
        throw new AssertionError("An outage was parked");
    }
}
