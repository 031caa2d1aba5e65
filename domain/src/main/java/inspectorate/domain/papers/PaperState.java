package inspectorate.domain.papers;

import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.papers.PaperEvent.*;

sealed interface PaperState {

    record Unissued() implements PaperState {}

    record Valid(EmployerId employerId, CaseId caseId, String number) implements PaperState {}

    record Void() implements PaperState {}

    static PaperState after(PaperEvent event) {
        return switch (event) {
            case PaperIssued issued -> new Valid(issued.employerId(), issued.caseId(), issued.number());
            case PaperMigrated migrated -> new Valid(migrated.employerId(), migrated.caseId(), migrated.number());
            case PaperVoided _ -> new Void();
        };
    }
}
