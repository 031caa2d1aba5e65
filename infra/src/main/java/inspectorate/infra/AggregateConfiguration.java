package inspectorate.infra;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.accounts.Account;
import inspectorate.domain.attachments.Attachment;
import inspectorate.domain.blacklist.Listing;
import inspectorate.domain.bookkeeping.CreditCodeRegister;
import inspectorate.domain.bookkeeping.OpenActRegister;
import inspectorate.domain.bookkeeping.PaperRegister;
import inspectorate.domain.bookkeeping.Parking;
import inspectorate.domain.bookkeeping.ReadModelPointer;
import inspectorate.domain.cases.Case;
import inspectorate.domain.cases.OpenActDesk;
import inspectorate.domain.cases.OpenActs;
import inspectorate.domain.certificates.Certificate;
import inspectorate.domain.clues.Clue;
import inspectorate.domain.delegations.Delegations;
import inspectorate.domain.employers.Employer;
import inspectorate.domain.employers.EmployerDesk;
import inspectorate.domain.grids.GridCell;
import inspectorate.domain.imports.LedgerImport;
import inspectorate.domain.inspections.Inspection;
import inspectorate.domain.integrity.Rating;
import inspectorate.domain.integrity.RatingRun;
import inspectorate.domain.law.changes.Profile;
import inspectorate.domain.migrations.OldFileDesk;
import inspectorate.domain.papers.NumberingDesk;
import inspectorate.domain.papers.Paper;
import inspectorate.domain.persons.Erasure;
import inspectorate.infra.store.ReplayedModels;
import inspectorate.infra.store.StoredCaseFiles;
import inspectorate.infra.store.StoredEmployerFiles;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.axonframework.modelling.command.inspection.AggregateMetaModelFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The aggregates this process serves, one line each; the domain itself knows no Spring. */
@Configuration
class AggregateConfiguration {

    @Bean
    ConfigurerModule aggregates() {
        return configurer -> configurer
                .configureAggregate(Account.class)
                .configureAggregate(Attachment.class)
                .configureAggregate(Case.class)
                .configureAggregate(Certificate.class)
                .configureAggregate(Clue.class)
                .configureAggregate(CreditCodeRegister.class)
                .configureAggregate(Delegations.class)
                .configureAggregate(Employer.class)
                .configureAggregate(Erasure.class)
                .configureAggregate(GridCell.class)
                .configureAggregate(Inspection.class)
                .configureAggregate(LedgerImport.class)
                .configureAggregate(Listing.class)
                .configureAggregate(OpenActRegister.class)
                .configureAggregate(Paper.class)
                .configureAggregate(PaperRegister.class)
                .configureAggregate(Parking.class)
                .configureAggregate(Profile.class)
                .configureAggregate(Rating.class)
                .configureAggregate(RatingRun.class)
                .configureAggregate(ReadModelPointer.class)
                .registerComponent(AggregateMetaModelFactory.class, ReplayedModels::new)
                .registerComponent(CommandTargetResolver.class, _ -> AggregateConfiguration::target)
                .registerCommandHandler(AggregateConfiguration::employers)
                .registerCommandHandler(configuration -> new NumberingDesk(
                        configuration.repository(Paper.class),
                        configuration.repository(PaperRegister.class),
                        new StoredCaseFiles(configuration.eventStore())))
                .registerCommandHandler(configuration ->
                        new OldFileDesk(employers(configuration), configuration.repository(Case.class)));
    }

    /** A command says it; Axon would search its annotations each time. */
    private static VersionedAggregateIdentifier target(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier(
                ((DomainCommand) message.getPayload()).target().value(), null);
    }

    /** Asked for by the handlers of cases; the repository is there once Axon has started. */
    @Bean
    OpenActs openActs(ObjectProvider<org.axonframework.config.Configuration> axon) {
        return new OpenActs() {
            @Override
            public void claim(Act act, Fact fact) {
                desk(axon).claim(act, fact);
            }

            @Override
            public void takeOver(Act act, Fact fact) {
                desk(axon).takeOver(act, fact);
            }

            @Override
            public void release(Act act, Fact fact) {
                desk(axon).release(act, fact);
            }
        };
    }

    private static OpenActs desk(ObjectProvider<org.axonframework.config.Configuration> axon) {
        var configuration = axon.getObject();
        return new OpenActDesk(
                configuration.repository(OpenActRegister.class), new StoredEmployerFiles(configuration.eventStore()));
    }

    private static EmployerDesk employers(org.axonframework.config.Configuration configuration) {
        return new EmployerDesk(
                configuration.repository(Employer.class), configuration.repository(CreditCodeRegister.class));
    }
}
