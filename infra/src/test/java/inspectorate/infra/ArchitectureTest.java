package inspectorate.infra;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import inspectorate.domain.DomainCommand;
import inspectorate.domain.DomainEvent;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateMember;
import org.axonframework.modelling.command.AggregateRoot;

/** One rule, one sentence. */
@AnalyzeClasses(packages = "inspectorate", importOptions = ShippedCode.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule modules_depend_downwards = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("domain")
            .definedBy("inspectorate.domain..")
            .layer("query")
            .definedBy("inspectorate.query..")
            .layer("api")
            .definedBy("inspectorate.api..")
            .layer("infra")
            .definedBy("inspectorate.infra..")
            .whereLayer("infra")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("api")
            .mayOnlyBeAccessedByLayers("infra")
            .whereLayer("query")
            .mayOnlyBeAccessedByLayers("api", "infra");

    @ArchTest
    static final ArchRule decisions_are_plain_java = classes()
            .that()
            .resideInAPackage("inspectorate.domain..")
            .and(simpleNameEndingWith("Decider")
                    .or(simpleNameEndingWith("State"))
                    .or(simpleNameEndingWith("Event"))
                    .or(simpleNameEndingWith("Rule")))
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "inspectorate.domain..")
            .because("a rule of law must be readable and testable without a framework");

    @ArchTest
    static final ArchRule only_aggregates_desks_and_policies_know_axon = noClasses()
            .that()
            .resideInAPackage("inspectorate.domain..")
            .and()
            .areNotAnnotatedWith(AggregateRoot.class)
            .and()
            .resideOutsideOfPackage("..policies..")
            .and()
            .haveSimpleNameNotEndingWith("Command")
            .and()
            .haveSimpleNameNotEndingWith("Desk")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.axonframework..");

    @ArchTest
    static final ArchRule every_command_says_to_whom_it_goes_and_when = classes()
            .that()
            .resideInAPackage("inspectorate.domain..")
            .and()
            .haveSimpleNameEndingWith("Command")
            .should()
            .beAssignableTo(DomainCommand.class)
            .because("a door checks the territory of whatever it sends, and a receipt names what it was for");

    @ArchTest
    static final ArchRule every_event_says_where_it_belongs = classes()
            .that()
            .resideInAPackage("inspectorate.domain..")
            .and()
            .haveSimpleNameEndingWith("Event")
            .should()
            .beAssignableTo(DomainEvent.class)
            .because("what is none is not in the catalogue of stored names, which is compared with all that are");

    @ArchTest
    static final ArchRule every_aggregate_is_configured = classes()
            .that()
            .areAnnotatedWith(AggregateRoot.class)
            .should(new ArchCondition<>("be named by " + AggregateConfiguration.class.getSimpleName()) {
                @Override
                public void check(JavaClass aggregate, ConditionEvents found) {
                    var named = aggregate.getDirectDependenciesToSelf().stream()
                            .anyMatch(dependency ->
                                    dependency.getOriginClass().isEquivalentTo(AggregateConfiguration.class));
                    found.add(new SimpleConditionEvent(
                            aggregate, named, aggregate.getName() + (named ? " is named" : " is not named")));
                }
            })
            .because("its commands would find no handler");

    /** Its events are published to its own handlers alone. */
    @ArchTest
    static final ArchRule an_aggregate_has_no_members_of_its_own =
            noFields().should().beAnnotatedWith(AggregateMember.class);

    @ArchTest
    static final ArchRule the_domain_never_reads_the_clock = noClasses()
            .that()
            .resideInAPackage("inspectorate.domain..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .because("time enters a decision as a value in the command, so a replay decides the same");

    @ArchTest
    static final ArchRule aggregates_share_ids_and_nothing_else = slices().matching("inspectorate.domain.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("inspectorate.domain.ids.."))
            .ignoreDependency(
                    alwaysTrue(),
                    resideInAnyPackage(
                            "inspectorate.domain.law",
                            "inspectorate.domain.law.calendar",
                            "inspectorate.domain.law.tables"))
            .ignoreDependency(simpleNameEndingWith("Desk"), resideInAPackage("inspectorate.domain.bookkeeping.."))
            .ignoreDependency(resideInAPackage("inspectorate.domain.migrations.."), alwaysTrue())
            .ignoreDependency(resideInAPackage("inspectorate.domain.policies.."), alwaysTrue());

    @ArchTest
    static final ArchRule read_models_do_not_know_each_other = slices().matching("inspectorate.query.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(alwaysTrue(), resideInAPackage("inspectorate.query.projection.."))
            .ignoreDependency(resideInAPackage("inspectorate.query.search.."), alwaysTrue())
            .because("each is rebuilt alone; search alone is derived from the documents of others, as their mirror");

    @ArchTest
    static final ArchRule the_read_side_never_sends_commands = noClasses()
            .that()
            .resideInAPackage("inspectorate.query..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Command")
            .orShould()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("CommandGateway");

    @ArchTest
    static final ArchRule drivers_stay_in_the_engine_and_search = noClasses()
            .that()
            .resideInAPackage("inspectorate.query..")
            .and()
            .resideOutsideOfPackages("inspectorate.query.projection..", "inspectorate.query.search..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb.client..", "co.elastic.clients..");

    @ArchTest
    static final ArchRule doors_only_translate = noClasses()
            .that()
            .resideInAPackage("inspectorate.api..")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Event")
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("com.mongodb..", "co.elastic.clients..");

    @ArchTest
    static final ArchRule no_field_injection = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule no_generic_exceptions = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
}
