package inspectorate.infra.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.command.inspection.AggregateMetaModelFactory;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;
import org.axonframework.modelling.command.inspection.EntityModel;

/**
 * Axon's models of aggregates, but the handler of an event is looked up once for each kind of event and not for each event:
 * loading a long stream was little else. An aggregate has no members of its own here, no interceptors, and its handlers
 * look at nothing but the kind.
 */
public final class ReplayedModels implements AggregateMetaModelFactory {

    private final AggregateMetaModelFactory annotated;

    public ReplayedModels(Configuration axon) {
        annotated = new AnnotatedAggregateMetaModelFactory(
                axon.parameterResolverFactory(), axon.handlerDefinition(ReplayedModels.class));
    }

    @Override
    public <T> AggregateModel<T> createModel(Class<? extends T> type, Set<Class<? extends T>> subtypes) {
        return new Replayed<>(annotated.createModel(type, subtypes));
    }

    private record Replayed<T>(
            AggregateModel<T> model, Map<Class<?>, Optional<MessageHandlingMember<? super T>>> handlers)
            implements AggregateModel<T> {

        Replayed(AggregateModel<T> model) {
            this(model, new ConcurrentHashMap<>());
        }

        @Override
        public void publish(EventMessage<?> event, T aggregate) {
            var kind = event.getPayloadType();
            var handler = handlers.get(kind);
            if (handler == null) {
                handler = handlers.computeIfAbsent(kind, _ -> handler(event));
            }
            if (handler.isEmpty()) {
                return;
            }
            try {
                handler.get().handle(event, aggregate);
            } catch (Exception failed) {
                throw new MessageHandlerInvocationException(
                        "%s cannot be applied to %s"
                                .formatted(kind.getSimpleName(), entityClass().getSimpleName()),
                        failed);
            }
        }

        private Optional<MessageHandlingMember<? super T>> handler(EventMessage<?> event) {
            return allEventHandlers().getOrDefault(entityClass(), List.of()).stream()
                    .filter(member -> member.canHandle(event))
                    .<MessageHandlingMember<? super T>>map(member -> member)
                    .findFirst();
        }

        @Override
        public String type() {
            return model.type();
        }

        @Override
        public Long getVersion(T aggregate) {
            return model.getVersion(aggregate);
        }

        @Override
        public Optional<Class<?>> type(String declared) {
            return model.type(declared);
        }

        @Override
        public Optional<String> declaredType(Class<?> type) {
            return model.declaredType(type);
        }

        @Override
        public Stream<Class<?>> types() {
            return model.types();
        }

        @Override
        public Object getIdentifier(T aggregate) {
            return model.getIdentifier(aggregate);
        }

        @Override
        public String routingKey() {
            return model.routingKey();
        }

        @Override
        public Map<Class<?>, List<MessageHandlingMember<? super T>>> allCommandHandlers() {
            return model.allCommandHandlers();
        }

        @Override
        public Stream<MessageHandlingMember<? super T>> commandHandlers(Class<? extends T> type) {
            return model.commandHandlers(type);
        }

        @Override
        public Map<Class<?>, List<MessageHandlingMember<? super T>>> allCommandHandlerInterceptors() {
            return model.allCommandHandlerInterceptors();
        }

        @Override
        public Stream<MessageHandlingMember<? super T>> commandHandlerInterceptors(Class<? extends T> type) {
            return model.commandHandlerInterceptors(type);
        }

        @Override
        public Map<Class<?>, List<MessageHandlingMember<? super T>>> allEventHandlers() {
            return model.allEventHandlers();
        }

        @Override
        public <C> EntityModel<C> modelOf(Class<? extends C> type) {
            return model.modelOf(type);
        }

        @Override
        public Class<? extends T> entityClass() {
            return model.entityClass();
        }
    }
}
