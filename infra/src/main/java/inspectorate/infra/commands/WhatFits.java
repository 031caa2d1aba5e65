package inspectorate.infra.commands;

import static inspectorate.domain.FactRule.FACT_FITS;
import static inspectorate.domain.FactRule.IDENTITY_FITS;

import inspectorate.domain.FactRetracted;
import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.serialization.Serializer;

/** What a store cannot keep is refused by a rule before anything is appended: later, nobody could mend it. */
final class WhatFits {

    /** As {@code domain_event} has them. */
    private static final int CHARACTERS = 255;

    /** Two hundred events, with who told them, lie in one document of a dossier, which is below 16 MB. */
    private static final int BYTES = 64 << 10;

    /** Whatever could be told can be retracted, for a reason of any ordinary length. */
    private static final int REASON_BYTES = 12 << 10;

    private final Serializer serializer;

    WhatFits(Serializer serializer) {
        this.serializer = serializer;
    }

    BiFunction<Integer, EventMessage<?>, EventMessage<?>> require(List<? extends EventMessage<?>> appended) {
        for (var event : appended) {
            if (event instanceof DomainEventMessage<?> message) {
                IDENTITY_FITS.require(fits(message.getAggregateIdentifier()));
                boolean retracted = FactRetracted.class.isAssignableFrom(event.getPayloadType());
                FACT_FITS.require(size(event) <= (retracted ? BYTES + REASON_BYTES : BYTES));
            }
        }
        return (_, event) -> event;
    }

    private static boolean fits(String identity) {
        return identity.codePointCount(0, identity.length()) <= CHARACTERS;
    }

    /** The message keeps what it is serialised to, so that the append need not do so again. */
    private int size(EventMessage<?> event) {
        return event.serializePayload(serializer, byte[].class).getData().length;
    }
}
