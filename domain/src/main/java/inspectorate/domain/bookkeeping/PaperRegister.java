package inspectorate.domain.bookkeeping;

import static inspectorate.domain.bookkeeping.RegisterRule.*;

import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.bookkeeping.BookkeepingEvent.*;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.ids.PaperRegisterId;
import java.util.function.IntFunction;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;

/** The numbers of one type of papers in a jurisdiction and year, without a gap from the first (R-ID-4). */
@AggregateRoot
public class PaperRegister {

    @SuppressWarnings("UnusedVariable") // Axon reads it
    @AggregateIdentifier
    private String id;

    private int first = 1;
    private int next = 1;
    private boolean begun;

    /** What follows the number that the event records; the number of a new register is 1. */
    public static int nextAfter(int next, BookkeepingEvent event) {
        return switch (event) {
            case PaperRegisterOpened opened -> opened.first();
            case PaperNumberIssued _, PaperNumberVoided _ -> next + 1;
            case CreditCodeClaimed _,
                    CreditCodeReleased _,
                    OpenActClaimed _,
                    OpenActReleased _,
                    OpenActsTakenOver _,
                    ReceiptIssued _,
                    GenerationSwitched _,
                    ParkedRetried _,
                    ConsequencesSkipped _ -> next;
        };
    }

    /** @param sequence the number that is on the paper already, since it was set before this was decided */
    public void issue(PaperRegisterId register, Fact fact, int sequence, PaperId paperId) {
        if (sequence != next) {
            throw new RuleViolated(PAPER_NUMBER_IS_NEXT, String.valueOf(next));
        }
        AggregateLifecycle.apply(new PaperNumberIssued(register.value(), fact, sequence, paperId));
    }

    public void spoil(PaperRegisterId register, Fact fact, IntFunction<String> text, String reason) {
        AggregateLifecycle.apply(new PaperNumberVoided(register.value(), fact, next, text.apply(next), reason));
    }

    public void open(PaperRegisterId register, Fact fact, int number) {
        PAPER_REGISTER_IS_OPENED_FIRST.require(!begun && number > 1);
        AggregateLifecycle.apply(new PaperRegisterOpened(register.value(), fact, number));
    }

    public void requireBeforeTheFirst(int sequence) {
        MIGRATED_NUMBER_IS_BEFORE_OURS.require(sequence > 0 && sequence < first);
    }

    @EventSourcingHandler
    void on(BookkeepingEvent event) {
        id = event.stream();
        next = nextAfter(next, event);
        first = begun ? first : event instanceof PaperRegisterOpened opened ? opened.first() : 1;
        begun = true;
    }
}
