package inspectorate.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayedModelsTest {

    private sealed interface Noted {}

    private record Opened(String id) implements Noted {}

    private record Closed() implements Noted {}

    private record Torn() {}

    private static final class Book {

        @AggregateIdentifier
        private String id = "";

        private final List<String> told = new ArrayList<>();

        @EventSourcingHandler
        void on(Opened event) {
            id = event.id();
            told.add("opened");
        }

        @EventSourcingHandler
        void on(Noted event) {
            told.add("noted " + event.getClass().getSimpleName());
        }

        @EventSourcingHandler
        void on(Torn event) {
            throw new IllegalStateException("No such page in " + id);
        }
    }

    private final AggregateModel<Book> model = new ReplayedModels(
                    DefaultConfigurer.defaultConfiguration().buildConfiguration())
            .createModel(Book.class, Set.of());
    private final Book book = new Book();

    @Test
    void each_event_goes_to_the_handler_that_says_most_of_its_kind() {
        tell(new Opened("one"), new Closed(), new Opened("two"));
        assertThat(book.told).containsExactly("opened", "noted Closed", "opened");
        assertThat(model.getIdentifier(book)).isEqualTo("two");
        assertThat(model.type()).isEqualTo("Book");
    }

    @Test
    void what_no_handler_takes_changes_nothing() {
        tell("said to somebody else", "again");
        assertThat(book.told).isEmpty();
    }

    @Test
    void an_event_that_cannot_be_applied_is_named() {
        assertThatThrownBy(() -> tell(new Torn()))
                .isInstanceOf(MessageHandlerInvocationException.class)
                .hasMessage("Torn cannot be applied to Book")
                .hasRootCauseMessage("No such page in ");
    }

    private void tell(Object... events) {
        for (var event : events) {
            model.publish(GenericEventMessage.asEventMessage(event), book);
        }
    }
}
