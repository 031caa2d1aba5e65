package inspectorate.domain.clues;

import inspectorate.domain.DomainEvent;
import inspectorate.domain.Fact;
import inspectorate.domain.FactRetracted;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.ClueId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public sealed interface ClueEvent extends DomainEvent {

    ClueId clueId();

    /** As it was known when the clue was reported: a clue stays in the dossier in which it began. */
    @Nullable
    EmployerId employerId();

    @Override
    default String stream() {
        return clueId().value();
    }

    @Override
    default String dossier() {
        var employer = employerId();
        return employer == null ? clueId().value() : employer.value();
    }

    record ClueReported(
            ClueId clueId,
            @Nullable EmployerId employerId,
            Fact fact,
            ClueTelling telling,
            @Nullable PersonId reporterId,
            @Nullable PersonId statementId,
            @Nullable LocalDate targetOn)
            implements ClueEvent {}

    /** @param name of the employer at that time: its later names are not in this dossier */
    record ClueEmployerIdentified(
            ClueId clueId, @Nullable EmployerId employerId, Fact fact, EmployerId knownAs, String name)
            implements ClueEvent {}

    record EmployerEducated(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String content)
            implements ClueEvent {}

    record RectificationUrged(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String content)
            implements ClueEvent {}

    record MediationRecorded(ClueId clueId, @Nullable EmployerId employerId, Fact fact, boolean agreed, String parties)
            implements ClueEvent {}

    record RectifiedOnUrging(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String evidence)
            implements ClueEvent {}

    record RectificationRefused(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String refused)
            implements ClueEvent {}

    record IncidentSignReported(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String sign)
            implements ClueEvent {}

    /** @param reason why a level was skipped; empty where none was */
    record ClueEscalated(
            ClueId clueId, @Nullable EmployerId employerId, Fact fact, GridCellId from, GridCellId to, String reason)
            implements ClueEvent {}

    /**
     * With all that the intake of the case needs.
     *
     * @param channel by which it came; null where an older version did not say so
     */
    record ClueBecameCase(
            ClueId clueId,
            @Nullable EmployerId employerId,
            Fact fact,
            CaseId caseId,
            EmployerId knownAs,
            ClueMatter matter,
            @Nullable PersonId reporterId,
            @Nullable ClueChannel channel)
            implements ClueEvent {}

    record ClueDismissed(ClueId clueId, @Nullable EmployerId employerId, Fact fact, String reason)
            implements ClueEvent {}

    record ClueResultTold(ClueId clueId, @Nullable EmployerId employerId, Fact fact, ClueChannel channel, String result)
            implements ClueEvent {}

    record ClueFactRetracted(
            ClueId clueId,
            @Nullable EmployerId employerId,
            Fact fact,
            int retractedSequence,
            DomainEvent retracted,
            String reason)
            implements ClueEvent, FactRetracted {}
}
