package inspectorate.query.caseboard;

import inspectorate.domain.Money;
import inspectorate.domain.cases.CaseOutcome;
import inspectorate.domain.cases.CaseSource;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.Violation;
import inspectorate.query.caseboard.CaseCard.Order;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A case card while one fact is folded into it; never leaves the fold. */
final class CaseDraft {

    final String caseId;
    String employerId = "";
    String employerName = "";

    @Nullable
    String creditCode;

    String cellId = "";
    CaseStage stage = CaseStage.UNREGISTERED;
    CaseSource source = CaseSource.UNKNOWN;
    Violation violation = Violation.OTHER;

    @Nullable
    LocalDate sortOn;

    @Nullable
    String receivedOn;

    @Nullable
    String acceptedOn;

    @Nullable
    String filedOn;

    @Nullable
    String leadInspectorId;

    @Nullable
    Integer workers;

    @Nullable
    Money claimed;

    @Nullable
    Money assessed;

    @Nullable
    Money owed;

    @Nullable
    Money paid;

    @Nullable
    Order order;

    @Nullable
    String rectifiedOn;

    boolean rectifiedInPart;
    boolean absconded;

    @Nullable
    String decidedOn;

    @Nullable
    String penaltyOn;

    @Nullable
    String policeOn;

    @Nullable
    String courtOn;

    @Nullable
    String publishedOn;

    @Nullable
    String closedOn;

    @Nullable
    CaseOutcome outcome;

    @Nullable
    String provenance;

    int facts;

    CaseDraft(String caseId) {
        this.caseId = caseId;
    }

    CaseDraft(CaseCard card) {
        caseId = card.caseId();
        employerId = card.employerId();
        employerName = card.employerName();
        creditCode = card.creditCode();
        cellId = card.cellId();
        stage = card.stage();
        source = card.source();
        violation = card.violation();
        sortOn = card.sortOn();
        receivedOn = card.receivedOn();
        acceptedOn = card.acceptedOn();
        filedOn = card.filedOn();
        leadInspectorId = card.leadInspectorId();
        workers = card.workers();
        claimed = card.claimed();
        assessed = card.assessed();
        owed = card.owed();
        paid = card.paid();
        order = card.order();
        rectifiedOn = card.rectifiedOn();
        rectifiedInPart = card.rectifiedInPart();
        absconded = card.absconded();
        decidedOn = card.decidedOn();
        penaltyOn = card.penaltyOn();
        policeOn = card.policeOn();
        courtOn = card.courtOn();
        publishedOn = card.publishedOn();
        closedOn = card.closedOn();
        outcome = card.outcome();
        provenance = card.provenance();
        facts = card.facts();
    }

    CaseCard card() {
        return new CaseCard(
                caseId,
                employerId,
                employerName,
                creditCode,
                cellId,
                stage,
                source,
                violation,
                sortOn,
                receivedOn,
                acceptedOn,
                filedOn,
                leadInspectorId,
                workers,
                claimed,
                assessed,
                owed,
                paid,
                order,
                rectifiedOn,
                rectifiedInPart,
                absconded,
                decidedOn,
                penaltyOn,
                policeOn,
                courtOn,
                publishedOn,
                closedOn,
                outcome,
                provenance,
                facts);
    }
}
