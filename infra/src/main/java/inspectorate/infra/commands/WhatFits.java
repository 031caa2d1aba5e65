package inspectorate.infra.commands;

import static inspectorate.domain.FactRule.IDENTITY_FITS;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;

/** What no store can keep is refused by a rule, before anything is appended. */
final class WhatFits {

    /** As {@code domain_event} has them. */
    private static final int CHARACTERS = 255;

    private WhatFits() {}

    static BiFunction<Integer, EventMessage<?>, EventMessage<?>> require(List<? extends EventMessage<?>> appended) {
        return (_, event) -> {
            if (event instanceof DomainEventMessage<?> fact) {
                var identity = fact.getAggregateIdentifier();
                IDENTITY_FITS.require(identity.codePointCount(0, identity.length()) <= CHARACTERS);
            }
            return event;
        };
    }
}
