package inspectorate.infra.commands;

import static inspectorate.domain.FactRule.FACT_FITS;
import static inspectorate.domain.FactRule.IDENTITY_FITS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerEvent;
import inspectorate.domain.employers.EmployerEvent.EmployerFactRetracted;
import inspectorate.domain.employers.EmployerEvent.EmployerRegistered;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.infra.serialization.EventCatalogue;
import inspectorate.infra.serialization.EventSerializer;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatFitsTest {

    private static final EmployerId EMPLOYER = new EmployerId("e1");
    private static final int LONG = 65_000;

    private final WhatFits fits = new WhatFits(EventSerializer.with(EventCatalogue.OF_THE_DOMAIN));

    @Test
    void what_could_be_told_can_be_retracted() {
        var longest = registered("340111", LONG);
        assertThatCode(() -> append(longest)).doesNotThrowAnyException();
        var retracted = new EmployerFactRetracted(EMPLOYER, longest.fact(), 0, longest, "录".repeat(3_000));
        assertThatCode(() -> append(retracted)).doesNotThrowAnyException();
    }

    @Test
    void what_is_longer_is_refused() {
        var refused = catchThrowableOfType(RuleViolated.class, () -> append(registered("340111", LONG + 1_000)));
        assertThat(refused.rule()).isEqualTo(FACT_FITS);
    }

    @Test
    void so_is_an_identity_that_is_longer_than_its_column() {
        var message = new GenericDomainEventMessage<>("GridCell", "9".repeat(256), 0, registered("340111", 10));
        var refused = catchThrowableOfType(RuleViolated.class, () -> fits.require(List.of(message)));
        assertThat(refused.rule()).isEqualTo(IDENTITY_FITS);
    }

    private void append(EmployerEvent event) {
        fits.require(List.of(new GenericDomainEventMessage<>("Employer", EMPLOYER.value(), 0, event)));
    }

    private static EmployerRegistered registered(String cell, int length) {
        var fact = Fact.recorded(new GridCellId(cell), new BusinessDate("2026-05-01"), LocalDate.of(2026, 6, 30));
        return new EmployerRegistered(EMPLOYER, fact, "x".repeat(length), null, "");
    }
}
