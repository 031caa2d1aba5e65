package inspectorate.query.clueboard;

import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueMatter;
import inspectorate.domain.clues.ClueStage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One clue on the board below the cases.
 *
 * @param dossier employer's in which it is told; its own id where the employer was not known when it began
 * @param employerId as known now; empty where nobody knows it
 * @param cellId where it was reported
 * @param handledBy cell that deals with it now
 * @param level of that cell: 1 for the jurisdiction, 2 for what it is divided into, and so on
 * @param sortOn day by which the board is sorted: from when the report counts
 * @param targetOn by which the inspectorate itself wants to have dealt with it; null without the green channel
 * @param lastKind the last fact of it
 * @param reporterId who told it, in the person vault; null for an anonymous or official one
 * @param statementId what was told, in the person vault
 * @param caseId which it became
 */
public record ClueCard(
        String clueId,
        String dossier,
        String employerId,
        String employerName,
        String cellId,
        String handledBy,
        int level,
        ClueStage stage,
        ClueChannel channel,
        ClueMatter matter,
        @Nullable String employerDescription,
        @Nullable Integer workers,
        boolean greenChannel,
        boolean incident,
        @Nullable String externalNumber,
        @Nullable LocalDate sortOn,
        @Nullable String reportedOn,
        @Nullable LocalDate targetOn,
        String lastKind,
        String lastOn,
        @Nullable String reporterId,
        @Nullable String statementId,
        @Nullable String caseId,
        @Nullable String dismissal,
        @Nullable String toldOn,
        int facts) {

    public boolean highest() {
        return level == 1;
    }

    public boolean employerKnown() {
        return !employerId.isEmpty();
    }
}
