package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.PersonId;
import inspectorate.domain.law.LegalGround;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Before a matter becomes a case: what is asked for, judged, passed on and told. */
public sealed interface IntakeFact extends ProcedureEvent {

    record SupplementRequested(CaseId caseId, EmployerId employerId, Fact fact, String missing, LegalGround ground)
            implements IntakeFact {}

    record SupplementProvided(CaseId caseId, EmployerId employerId, Fact fact, String provided, LegalGround ground)
            implements IntakeFact {}

    record IntakeAssessed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            @Nullable LocalDate violationLast,
            boolean ongoing,
            boolean employerIdentified,
            boolean harmCaused,
            boolean inScope,
            boolean otherDepartment,
            boolean ownJurisdiction,
            boolean disputeProcedure,
            LegalGround ground)
            implements IntakeFact {}

    record IntakeRedirected(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            Redirected way,
            String authority,
            String reason,
            LegalGround ground)
            implements IntakeFact {}

    record GroupComplaintFormed(
            CaseId caseId,
            EmployerId employerId,
            Fact fact,
            int workers,
            List<PersonId> representatives,
            LegalGround ground)
            implements IntakeFact {}

    record GreenChannelOpened(CaseId caseId, EmployerId employerId, Fact fact, String reason, LegalGround ground)
            implements IntakeFact {}

    record ResultTold(CaseId caseId, EmployerId employerId, Fact fact, Told told, String what, LegalGround ground)
            implements IntakeFact {}
}
