package inspectorate.domain.papers;

import static inspectorate.domain.papers.PaperRule.*;

import inspectorate.domain.BusinessDate.Precision;
import inspectorate.domain.Fact;
import inspectorate.domain.papers.PaperCommand.*;
import inspectorate.domain.papers.PaperEvent.*;
import inspectorate.domain.papers.PaperState.*;

/** Every decision about one paper; its number is the register's to give. */
final class PaperDecider {

    private PaperDecider() {}

    static PaperEvent decide(PaperState state, IssuePaper issue) {
        PAPER_IS_ISSUED_ONCE.require(state instanceof Unissued);
        var sheet = issue.issuedAs();
        requireYear(issue.fact(), sheet.number().year());
        return new PaperIssued(
                issue.target(),
                issue.employerId(),
                issue.fact(),
                issue.caseId(),
                issue.kind(),
                sheet.number().text(),
                sheet.contentHash(),
                sheet.bytes(),
                sheet.pageHash(),
                sheet.keyId());
    }

    static PaperEvent decide(PaperState state, MigratePaper migrate) {
        MIGRATED_NUMBER_IS_NEW.require(state instanceof Unissued);
        NUMBER_IS_STATED.require(!migrate.number().isBlank());
        return new PaperMigrated(
                migrate.target(),
                migrate.employerId(),
                migrate.fact(),
                migrate.caseId(),
                migrate.kind(),
                migrate.number().strip());
    }

    static PaperEvent decide(PaperState state, VoidPaper order) {
        var valid = PAPER_IS_VALID.require(state, Valid.class);
        VOIDING_STATES_REASON.require(!order.reason().isBlank());
        return new PaperVoided(
                order.target(), valid.employerId(), order.fact(), valid.caseId(), valid.number(), order.reason());
    }

    static void requireYear(Fact fact, int year) {
        PAPER_NAMES_ITS_DAY.require(fact.on().precision() == Precision.DAY);
        NUMBER_IS_OF_ITS_YEAR.require(fact.on().value().startsWith(year + "-"));
    }
}
