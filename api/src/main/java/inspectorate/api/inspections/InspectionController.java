package inspectorate.api.inspections;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.inspections.InspectionDesk.Visit;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.AccountId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.inspections.Finding;
import inspectorate.domain.inspections.InspectionMode;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/inspections")
@Tag(name = "inspections", description = "巡查、专项检查、书面审查 / Visits and written reviews")
class InspectionController {

    private final InspectionDesk desk;

    InspectionController(InspectionDesk desk) {
        this.desk = desk;
    }

    record Retraction(EmployerId employerId, String reason) {}

    record Correction(
            String reason,
            BusinessDate on,
            EmployerId employerId,
            InspectionMode mode,
            @Nullable List<Finding> findings,
            @Nullable Integer workers,
            @Nullable AccountId inspectorId) {}

    @PostMapping
    @Operation(
            summary = "记录检查 / Record a visit or written review",
            description = "Findings name the inspection items I01 to I10. Never the name of a person.")
    ResponseEntity<Done> record(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Visit visit) {
        return Answers.created("/api/v1/inspections", desk.record(caller, key, visit));
    }

    @PostMapping("/{inspectionId}/facts/{sequence}/retraction")
    @Operation(summary = "撤销检查记录 / Retract a visit")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String inspectionId,
            @PathVariable int sequence,
            @RequestBody Retraction said) {
        return Answers.done(
                desk.retract(caller, key, new InspectionId(inspectionId), said.employerId(), sequence, said.reason()));
    }

    @PostMapping("/{inspectionId}/facts/{sequence}/correction")
    @Operation(summary = "更正检查记录 / Correct a visit")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String inspectionId,
            @PathVariable int sequence,
            @RequestBody Correction said) {
        var visit = new Visit(
                said.on(), said.employerId(), said.mode(), said.findings(), said.workers(), said.inspectorId());
        return Answers.done(desk.correct(caller, key, new InspectionId(inspectionId), sequence, said.reason(), visit));
    }
}
