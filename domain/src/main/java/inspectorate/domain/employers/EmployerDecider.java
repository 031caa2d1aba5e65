package inspectorate.domain.employers;

import static inspectorate.domain.FactRule.*;
import static inspectorate.domain.employers.EmployerRule.*;
import static inspectorate.domain.employers.MergingRule.*;

import inspectorate.domain.History;
import inspectorate.domain.Retraction;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.employers.EmployerCommand.*;
import inspectorate.domain.employers.EmployerEvent.*;
import inspectorate.domain.employers.EmployerState.*;
import inspectorate.domain.ids.CreditCode;
import java.util.List;

/** Every decision about an employer's file. */
final class EmployerDecider {

    private static final int LONGEST_NAME = 1_000;

    private EmployerDecider() {}

    static List<EmployerEvent> decide(History<EmployerEvent> history, EmployerCommand command) {
        return switch (command) {
            case RetractEmployerFact retract ->
                retraction(history, retract.sequence())
                        .retract(
                                retract.sequence(),
                                retract.reason(),
                                was -> new EmployerFactRetracted(
                                        retract.employerId(),
                                        retract.fact(),
                                        retract.sequence(),
                                        was,
                                        retract.reason()));
            case CorrectEmployerFact correct -> {
                var said = retraction(history, correct.sequence())
                        .correct(
                                correct.sequence(),
                                correct.reason(),
                                was -> new EmployerFactRetracted(
                                        correct.employerId(),
                                        correct.fact(),
                                        correct.sequence(),
                                        was,
                                        correct.reason()),
                                before -> decide(fold(before), correct.replacement()));
                requireSameJurisdiction(history, said.getLast());
                MergingDays.requireFollow(said, held(history));
                yield said;
            }
            default -> {
                var held = held(history);
                IDENTITY_IS_KEPT_BY_SURVIVOR.require(command instanceof RegisterEmployer
                        || FileStanding.of(held).survivor() == null);
                yield decide(fold(held), command);
            }
        };
    }

    /** Where it was registered first: a file that an older version let move can be corrected back. */
    private static void requireSameJurisdiction(History<EmployerEvent> history, EmployerEvent correction) {
        if (correction instanceof EmployerRegistered registered) {
            var first = history.everRecorded(EmployerRegistered.class).getFirst();
            CELL_STAYS_IN_JURISDICTION.require(jurisdiction(registered).equals(jurisdiction(first)));
        }
    }

    private static String jurisdiction(EmployerEvent event) {
        return event.fact().cellId().jurisdiction();
    }

    private static List<EmployerEvent> held(History<EmployerEvent> history) {
        return history.held().stream().map(History.Held::event).toList();
    }

    private static Retraction<EmployerEvent, EmployerState> retraction(History<EmployerEvent> history, int sequence) {
        MERGING_IS_UNDONE_BY_UNMERGING.require(!(history.requireHeld(sequence) instanceof MergingEvent));
        return new Retraction<>(history, new Unregistered(), EmployerState::after, EmployerDecider::admits);
    }

    private static boolean admits(EmployerState state, EmployerEvent event) {
        return switch (event) {
            case EmployerRegistered _ -> state instanceof Unregistered;
            case EmployerIdentified _ -> state instanceof Provisional;
            case EmployerRenamed _, EmployerAssignedToGridCell _ -> !(state instanceof Unregistered);
            case MergingEvent _ -> !(state instanceof Unregistered);
            case EmployerFactRetracted _ -> true;
        };
    }

    static EmployerState fold(List<EmployerEvent> events) {
        EmployerState state = new Unregistered();
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    private static List<EmployerEvent> decide(EmployerState state, EmployerCommand command) {
        return switch (command) {
            case RegisterEmployer register -> register(state, register);
            case IdentifyEmployer identify -> identify(state, identify);
            case RenameEmployer rename -> rename(state, rename);
            case AssignToGridCell assign -> assign(state, assign);
            case RetractEmployerFact _, CorrectEmployerFact _, MergingCommand _ ->
                throw new RuleViolated(CORRECTION_KEEPS_KIND);
        };
    }

    private static List<EmployerEvent> register(EmployerState state, RegisterEmployer register) {
        EMPLOYER_IS_REGISTERED_ONCE.require(state, Unregistered.class);
        named(register.name());
        if (register.creditCode() != null) {
            checked(register.creditCode(), register.confirmed());
        }
        return List.of(new EmployerRegistered(
                register.employerId(),
                register.fact(),
                register.name().strip(),
                register.creditCode(),
                register.place()));
    }

    private static void named(String name) {
        EMPLOYER_HAS_A_NAME.require(!name.isBlank());
        EMPLOYER_NAME_FITS.require(name.strip().codePointCount(0, name.strip().length()) <= LONGEST_NAME);
    }

    private static List<EmployerEvent> identify(EmployerState state, IdentifyEmployer identify) {
        EMPLOYER_IS_REGISTERED.require(!(state instanceof Unregistered));
        EMPLOYER_IS_IDENTIFIED_ONCE.require(state, Provisional.class);
        checked(identify.creditCode(), identify.confirmed());
        return List.of(new EmployerIdentified(identify.employerId(), identify.fact(), identify.creditCode()));
    }

    private static List<EmployerEvent> rename(EmployerState state, RenameEmployer rename) {
        named(rename.name());
        var former = nameOf(state);
        NEW_NAME_DIFFERS.require(!former.equals(rename.name().strip()));
        return List.of(new EmployerRenamed(
                rename.employerId(), rename.fact(), rename.name().strip(), former));
    }

    private static List<EmployerEvent> assign(EmployerState state, AssignToGridCell assign) {
        var present = switch (state) {
            case Unregistered _ -> throw new RuleViolated(EMPLOYER_IS_REGISTERED);
            case Provisional provisional -> provisional.cellId();
            case Identified identified -> identified.cellId();
        };
        NEW_CELL_DIFFERS.require(!present.equals(assign.fact().cellId()));
        CELL_STAYS_IN_JURISDICTION.require(
                present.jurisdiction().equals(assign.fact().cellId().jurisdiction()));
        return List.of(new EmployerAssignedToGridCell(assign.employerId(), assign.fact()));
    }

    private static String nameOf(EmployerState state) {
        return switch (state) {
            case Unregistered _ -> throw new RuleViolated(EMPLOYER_IS_REGISTERED);
            case Provisional provisional -> provisional.name();
            case Identified identified -> identified.name();
        };
    }

    private static void checked(CreditCode code, boolean confirmed) {
        CREDIT_CODE_CHECKSUM_HOLDS.require(confirmed || code.checksumHolds());
    }
}
