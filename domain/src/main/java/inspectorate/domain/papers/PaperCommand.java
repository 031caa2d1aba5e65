package inspectorate.domain.papers;

import inspectorate.domain.DomainCommand;
import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.ids.PaperRegisterId;

/** Orders about official papers and their numbers. */
public sealed interface PaperCommand extends DomainCommand {

    /** @param said hash of what the officer filled in, so that a repeated order is known again */
    record IssuePaper(
            PaperId target,
            EmployerId employerId,
            Fact fact,
            CaseId caseId,
            PaperKind kind,
            String said,
            IssuedAs issuedAs)
            implements PaperCommand {}

    /** A paper of an old file keeps the number it has. */
    record MigratePaper(PaperId target, EmployerId employerId, Fact fact, CaseId caseId, PaperKind kind, String number)
            implements PaperCommand {}

    record VoidPaper(PaperId target, Fact fact, String reason) implements PaperCommand {}

    /** The next number was spoilt before it was on any paper. */
    record VoidNumber(PaperRegisterId target, Fact fact, String region, PaperKind kind, int year, String reason)
            implements PaperCommand {}

    /** The numbers before that one were given elsewhere, before this register was kept here. */
    record OpenRegister(PaperRegisterId target, Fact fact, int first) implements PaperCommand {}
}
