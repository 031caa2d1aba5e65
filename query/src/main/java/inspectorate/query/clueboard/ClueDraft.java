package inspectorate.query.clueboard;

import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.clues.ClueStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A clue card while one fact is folded into it; never leaves the fold. */
final class ClueDraft {

    final String clueId;
    String dossier = "";
    String employerId = "";
    String employerName = "";
    String cellId = "";
    String handledBy = "";
    int level;
    ClueStage stage = ClueStage.UNREPORTED;
    ClueChannel channel = ClueChannel.OTHER;
    ClueMatter matter = ClueMatter.OTHER;

    @Nullable
    String employerDescription;

    @Nullable
    Integer workers;

    boolean greenChannel;
    boolean incident;

    @Nullable
    String externalNumber;

    @Nullable
    LocalDate sortOn;

    @Nullable
    String reportedOn;

    @Nullable
    LocalDate targetOn;

    String lastKind = "";
    String lastOn = "";

    @Nullable
    String reporterId;

    @Nullable
    String statementId;

    @Nullable
    String caseId;

    @Nullable
    String dismissal;

    @Nullable
    String toldOn;

    int facts;

    ClueDraft(String clueId) {
        this.clueId = clueId;
    }

    ClueDraft(ClueCard card) {
        clueId = card.clueId();
        dossier = card.dossier();
        employerId = card.employerId();
        employerName = card.employerName();
        cellId = card.cellId();
        handledBy = card.handledBy();
        level = card.level();
        stage = card.stage();
        channel = card.channel();
        matter = card.matter();
        employerDescription = card.employerDescription();
        workers = card.workers();
        greenChannel = card.greenChannel();
        incident = card.incident();
        externalNumber = card.externalNumber();
        sortOn = card.sortOn();
        reportedOn = card.reportedOn();
        targetOn = card.targetOn();
        lastKind = card.lastKind();
        lastOn = card.lastOn();
        reporterId = card.reporterId();
        statementId = card.statementId();
        caseId = card.caseId();
        dismissal = card.dismissal();
        toldOn = card.toldOn();
        facts = card.facts();
    }

    ClueCard card() {
        return new ClueCard(
                clueId,
                dossier,
                employerId,
                employerName,
                cellId,
                handledBy,
                level,
                stage,
                channel,
                matter,
                employerDescription,
                workers,
                greenChannel,
                incident,
                externalNumber,
                sortOn,
                reportedOn,
                targetOn,
                lastKind,
                lastOn,
                reporterId,
                statementId,
                caseId,
                dismissal,
                toldOn,
                facts);
    }
}
