package inspectorate.infra.policies;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.persons.PersonVault;
import inspectorate.api.persons.Purpose;
import inspectorate.api.persons.WhatFor.Stated;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.cases.CaseEvent;
import inspectorate.domain.cases.CaseEvent.CaseFactRetracted;
import inspectorate.domain.cases.CaseEvent.OrderBreached;
import inspectorate.domain.cases.ClosingFact.WrongCaseReviewed;
import inspectorate.domain.cases.OrderFact.OrderRevoked;
import inspectorate.domain.clues.ClueEvent.ClueBecameCase;
import inspectorate.domain.persons.ErasureEvent.PersonErased;
import inspectorate.domain.policies.WhenClueBecameCaseThenIntake;
import inspectorate.domain.policies.WhenOrderBreachedThenListingCandidate;
import inspectorate.domain.policies.WhenOrderRevokedThenListingBasisLost;
import inspectorate.infra.roles.Role;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;

/** Event in, command out. A command sent twice decides nothing the second time, so redelivery changes nothing. */
@Component
@ConditionalOnExpression(Role.POLICIES_HERE)
@ProcessingGroup(PolicyConfiguration.PROCESSOR)
class Policies {

    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);
    private static final Caller CALLER = Caller.system("policy");

    private final Commands commands;
    private final PersonVault persons;

    Policies(Commands commands, PersonVault persons) {
        this.commands = commands;
        this.persons = persons;
    }

    /** A basis that comes back is what it was, and no candidate anew. */
    @EventHandler
    void on(OrderBreached breached, DomainEventMessage<?> message) {
        basis(breached, message);
        WhenOrderBreachedThenListingCandidate.react(breached, message.getSequenceNumber())
                .ifPresent(command -> send("listing-candidate:" + name(message), command));
    }

    @EventHandler
    void on(OrderRevoked revoked, DomainEventMessage<?> message) {
        basis(revoked, message);
    }

    @EventHandler
    void on(WrongCaseReviewed reviewed, DomainEventMessage<?> message) {
        basis(reviewed, message);
    }

    @EventHandler
    void on(CaseFactRetracted retracted, DomainEventMessage<?> message) {
        basis(retracted, message);
    }

    private void basis(CaseEvent event, DomainEventMessage<?> message) {
        WhenOrderRevokedThenListingBasisLost.react(event, message.getSequenceNumber())
                .ifPresent(command -> send("listing-basis:" + name(message), command));
    }

    private static String name(DomainEventMessage<?> message) {
        return message.getAggregateIdentifier() + "#" + message.getSequenceNumber();
    }

    @EventHandler
    void on(ClueBecameCase became, DomainEventMessage<?> message) {
        WhenClueBecameCaseThenIntake.react(became).ifPresent(command -> send("intake:" + name(message), command));
    }

    /** Destroyed already where the erasure was decided; here for when that process died in between. */
    @EventHandler
    void on(PersonErased erased) {
        if (persons.kept(erased.personId()).isPresent()) {
            persons.forget(erased.personId(), CALLER, new Stated(Purpose.OWN_REQUEST, "erasure"));
        }
    }

    /** A refusal stands however often it is tried; anything else is thrown, and tried again. */
    private void send(String key, DomainCommand command) {
        try {
            commands.send(CALLER, key, command);
        } catch (RuleViolated refused) {
            LOG.warn("A policy's command was refused: {}", refused.rule().name());
        }
    }
}
