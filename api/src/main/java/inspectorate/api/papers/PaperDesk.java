package inspectorate.api.papers;

import static inspectorate.domain.bookkeeping.RegisterRule.PAPER_NUMBER_IS_NEXT;
import static inspectorate.domain.papers.PaperRule.PAPER_NAMES_ITS_DAY;

import inspectorate.api.cases.CaseDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.commands.Commands;
import inspectorate.api.desk.Desk;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.Fact;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.IssuedAs;
import inspectorate.domain.papers.PaperCommand.IssuePaper;
import inspectorate.domain.papers.PaperCommand.MigratePaper;
import inspectorate.domain.papers.PaperCommand.VoidPaper;
import inspectorate.domain.papers.PaperKind;
import inspectorate.domain.papers.PaperNumber;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.employercard.EmployerCard;
import inspectorate.query.papers.PaperCard;
import inspectorate.query.papers.Papers;
import inspectorate.query.projection.AsOf;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Where official papers are set, issued, shown and voided; REST and the console both come here. */
@Component
public class PaperDesk {

    private static final int ATTEMPTS = 50;

    private final Desk desk;
    private final CaseDesk cases;
    private final Papers papers;
    private final PaperTexts texts;
    private final PaperOffices offices;
    private final PaperNumbers numbers;
    private final PaperArchive archive;
    private final Turns turns = new Turns();

    PaperDesk(
            Desk desk,
            CaseDesk cases,
            Papers papers,
            PaperTexts texts,
            PaperOffices offices,
            PaperNumbers numbers,
            PaperArchive archive) {
        this.desk = desk;
        this.cases = cases;
        this.papers = papers;
        this.texts = texts;
        this.offices = offices;
        this.numbers = numbers;
        this.archive = archive;
    }

    /** Sets the paper with the next number and keeps it as it goes out; the number is taken with the record of it. */
    public Done issue(Caller caller, @Nullable String key, CaseId caseId, PaperDraft draft) {
        requireMayIssue(caller, draft.kind());
        var id = new PaperId(Commands.newId(caller, key, "paper"));
        var matter = matter(caller, caseId);
        var fact = desk.fact(matter.employer(), draft.on());
        PAPER_NAMES_ITS_DAY.require(draft.on().precision() == Precision.DAY);
        var issue = new Issue(caller, key, id, matter, fact, draft);
        var repeated = papers.findAddressed(id.value(), caller.scope());
        if (repeated.isPresent()) {
            return send(issue, archive.asKept(repeated.get(), number(issue, 0)));
        }
        var text = texts.of(draft, matter.card(), matter.employer())
                .say(Datum.NUMBER, number(issue, 0).text());
        text.requireWhole();
        return turns.take(number(issue, 0), () -> issue(issue, text));
    }

    private Done issue(Issue issue, PaperText text) {
        for (int attempt = 1; ; attempt++) {
            var register = number(issue, 0).register(jurisdiction(issue));
            var number = number(issue, numbers.next(register));
            var sheet = archive.keep(issue.id(), number, text.say(Datum.NUMBER, number.text()));
            try {
                return send(issue, sheet);
            } catch (RuleViolated | AccessDeniedException refused) {
                archive.discard(sheet);
                boolean taken = refused instanceof RuleViolated rule && rule.rule() == PAPER_NUMBER_IS_NEXT;
                if (!taken || attempt == ATTEMPTS) {
                    throw refused;
                }
            }
        }
    }

    private Done send(Issue issue, IssuedAs sheet) {
        var matter = issue.matter();
        return desk.send(
                issue.caller(),
                issue.key(),
                issue.id().value(),
                new IssuePaper(
                        issue.id(),
                        new EmployerId(matter.employer().employerId()),
                        issue.fact(),
                        new CaseId(matter.card().caseId()),
                        issue.draft().kind(),
                        archive.hash(issue.draft().canonical()),
                        sheet));
    }

    /** The page as it would be issued now, with a number that is not given yet. */
    public String preview(Caller caller, CaseId caseId, PaperDraft draft) {
        var matter = matter(caller, caseId);
        var text = texts.of(draft, matter.card(), matter.employer())
                .say(Datum.NUMBER, "（预览，未编号）")
                .requireWhole();
        return archive.page(text);
    }

    /** What the case knows of what the paper says, to begin a form with. */
    public PaperText known(Caller caller, CaseId caseId, PaperKind kind) {
        var matter = matter(caller, caseId);
        return texts.known(kind, matter.card(), matter.employer());
    }

    /** A paper of an old file, with the number it has. */
    public Done migrate(
            Caller caller, @Nullable String key, CaseId caseId, PaperKind kind, BusinessDate on, String number) {
        requireMayIssue(caller, kind);
        var matter = matter(caller, caseId);
        var id = PaperId.migrated(matter.employer().jurisdiction(), number.strip());
        return desk.send(
                caller,
                key,
                id.value(),
                new MigratePaper(
                        id,
                        new EmployerId(matter.employer().employerId()),
                        desk.fact(matter.employer(), on),
                        caseId,
                        kind,
                        number));
    }

    public Done revoke(Caller caller, @Nullable String key, CaseId caseId, PaperId id, String reason) {
        var paper = paper(caller, caseId, id);
        requireMayIssue(caller, paper.kind());
        var fact = desk.fact(desk.employer(caller, paper.employerId()));
        return desk.send(caller, key, id.value(), new VoidPaper(id, fact, reason));
    }

    public PaperCard paper(Caller caller, CaseId caseId, PaperId id) {
        return papers.find(id.value(), caller.scope())
                .filter(paper -> paper.caseId().equals(caseId.value()))
                .orElseThrow(() -> new UnknownHere("paper", id.value()));
    }

    public byte[] pdf(Caller caller, CaseId caseId, PaperId id) {
        return archive.pdf(paper(caller, caseId, id));
    }

    public byte[] page(Caller caller, CaseId caseId, PaperId id) {
        return archive.page(paper(caller, caseId, id));
    }

    /** As over the case itself: heads of agency order, heads of department decide. */
    public static boolean mayIssue(Caller caller, PaperKind kind) {
        return switch (kind) {
            case PENALTY_DECISION, HANDLING_DECISION -> caller.is(Role.DEPARTMENT_HEAD);
            case RECTIFICATION_ORDER, PENALTY_NOTICE, HEARING_NOTICE, TRANSFER_LETTER -> caller.is(Role.AGENCY_HEAD);
            case ACCEPTANCE_NOTICE, FILING_FORM, INQUIRY, SERVICE_RECEIPT, CLOSING_REPORT ->
                caller.isOneOf(Role.INSPECTOR, Role.AGENCY_HEAD);
        };
    }

    private static void requireMayIssue(Caller caller, PaperKind kind) {
        if (!mayIssue(caller, kind)) {
            throw new AccessDeniedException("This paper is not yours to issue: " + kind);
        }
    }

    private record Matter(CaseCard card, EmployerCard employer) {}

    private record Issue(Caller caller, @Nullable String key, PaperId id, Matter matter, Fact fact, PaperDraft draft) {}

    private Matter matter(Caller caller, CaseId caseId) {
        var card = cases.card(caller, caseId, AsOf.NOW);
        return new Matter(card, desk.employer(caller, card.employerId()));
    }

    private PaperNumber number(Issue issue, int sequence) {
        int year = Integer.parseInt(issue.draft().on().value().substring(0, 4));
        return new PaperNumber(
                offices.region(jurisdiction(issue)), issue.draft().kind(), year, sequence);
    }

    private static String jurisdiction(Issue issue) {
        return issue.fact().cellId().jurisdiction();
    }
}
