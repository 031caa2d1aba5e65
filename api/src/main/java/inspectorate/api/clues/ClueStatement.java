package inspectorate.api.clues;

import inspectorate.domain.BusinessDate;
import inspectorate.domain.Fact;
import inspectorate.domain.clues.ClueCommand;
import inspectorate.domain.clues.ClueCommand.DismissClue;
import inspectorate.domain.clues.ClueCommand.EscalateClue;
import inspectorate.domain.clues.ClueCommand.LinkToCase;
import inspectorate.domain.clues.ClueCommand.RecordEducation;
import inspectorate.domain.clues.ClueCommand.RecordMediation;
import inspectorate.domain.clues.ClueCommand.RecordRefusal;
import inspectorate.domain.clues.ClueCommand.RecordVoluntaryRectification;
import inspectorate.domain.clues.ClueCommand.ReportIncidentSign;
import inspectorate.domain.clues.ClueCommand.TellResult;
import inspectorate.domain.clues.ClueCommand.UrgeRectification;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.GridCellId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is said about a clue, as a form or a request says it; texts name no persons. */
public sealed interface ClueStatement {

    @Schema(description = "Business date: 2025-05-03, 2025-05, 2025 or unknown", example = "2025-05-03")
    BusinessDate on();

    /** @param fact in the cell at whose level the clue is */
    ClueCommand command(ClueId clueId, Fact fact);

    record Education(BusinessDate on, String content) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new RecordEducation(id, fact, content);
        }
    }

    record Urging(BusinessDate on, String content) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new UrgeRectification(id, fact, content);
        }
    }

    record Mediation(BusinessDate on, boolean agreed, String parties) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new RecordMediation(id, fact, agreed, parties);
        }
    }

    record Rectification(BusinessDate on, String evidence) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new RecordVoluntaryRectification(id, fact, evidence);
        }
    }

    record Refusal(BusinessDate on, String refused) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new RecordRefusal(id, fact, refused);
        }
    }

    record Incident(BusinessDate on, String sign) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new ReportIncidentSign(id, fact, sign);
        }
    }

    record Escalation(
            BusinessDate on,

            @Schema(description = "The next level where it is left out") @Nullable
            GridCellId to,

            @Schema(description = "Needed where a level is skipped") @Nullable
            String reason)
            implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new EscalateClue(
                    id, fact, to == null ? fact.cellId().parent() : to, Objects.requireNonNullElse(reason, ""));
        }
    }

    /** The intake of the case follows by itself, under an id that derives from the clue's. */
    record BecomingCase(BusinessDate on) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new LinkToCase(id, fact);
        }
    }

    record Dismissal(BusinessDate on, String reason) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new DismissClue(id, fact, reason);
        }
    }

    record Result(BusinessDate on, String result) implements ClueStatement {
        @Override
        public ClueCommand command(ClueId id, Fact fact) {
            return new TellResult(id, fact, result);
        }
    }
}
