package inspectorate.api.sweep;

import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.jobs.Hold;
import inspectorate.api.jobs.Jobs;
import inspectorate.api.jobs.Work;
import inspectorate.api.profiles.JurisdictionProfiles;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.bookkeeping.TakeoverCommand.EndTakeover;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.OpenActCommand.TakeOverAct;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.projection.PageRequest;
import inspectorate.query.projection.Scope;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Has the cases that an older version filed claim their acts, the oldest first, once for an installation. A case that has
 * claimed its act already claims nothing again, so that what was cut short begins anew.
 */
@Component
public class OpenActTakeover {

    private static final Logger LOG = LoggerFactory.getLogger(OpenActTakeover.class);
    private static final Caller CALLER = Caller.system("open-acts");
    private static final int WINDOW = 200;
    private static final Set<String> OPEN = Stream.of(CaseStage.values())
            .filter(CaseStage::open)
            .map(CaseStage::name)
            .collect(Collectors.toSet());

    private final Cases cases;
    private final Commands commands;
    private final JurisdictionProfiles profiles;
    private final OpenActMark mark;
    private final Jobs jobs;

    OpenActTakeover(Cases cases, Commands commands, JurisdictionProfiles profiles, OpenActMark mark, Jobs jobs) {
        this.cases = cases;
        this.commands = commands;
        this.profiles = profiles;
        this.mark = mark;
        this.jobs = jobs;
    }

    /** Goes on where no process is at it, until it is done. */
    public void begin() {
        if (!mark.set()) {
            var looked = new AtomicLong();
            jobs.takeUp("open-acts", () -> !mark.set(), new Work() {
                @Override
                public void run(Hold hold) {
                    takeOver(hold::require, looked);
                }

                @Override
                public Object progress() {
                    return looked.get();
                }
            });
        }
    }

    /** Where there is no case yet, there is nothing to end. */
    public void takeOver(Runnable beforeEach, AtomicLong looked) {
        @Nullable String after = null;
        @Nullable CaseCard last = null;
        do {
            var page =
                    cases.find(new FindCases(Scope.ALL, OPEN, null, new PageRequest("sortOn", false, after, WINDOW)));
            for (var card : page.items()) {
                beforeEach.run();
                last = card;
                looked.incrementAndGet();
                if (card.filedOn() != null) {
                    commands.send(CALLER, new TakeOverAct(new CaseId(card.caseId()), today(card)));
                }
            }
            after = page.next();
        } while (after != null);
        if (last != null) {
            commands.send(CALLER, EndTakeover.of(today(last), looked.get()));
            LOG.info("{} open cases of before hold their acts", looked);
        }
    }

    private Fact today(CaseCard card) {
        var cell = new GridCellId(card.cellId());
        var today = profiles.today(cell.jurisdiction());
        return Fact.recorded(cell, BusinessDate.of(today), today);
    }
}
