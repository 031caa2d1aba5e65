package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.desk.UnknownHere;
import inspectorate.api.employers.EmployerFiles.Replacement;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.GridCellId;
import inspectorate.query.compliancetimeline.ComplianceTimelines;
import inspectorate.query.compliancetimeline.FindComplianceTimeline;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.integrityhistory.IntegrityHistories;
import inspectorate.query.integrityhistory.IntegrityHistory;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/employers/{employerId}")
@Tag(name = "employers")
class EmployerHistoryController {

    private final EmployerFiles files;
    private final ComplianceTimelines timelines;
    private final IntegrityHistories histories;

    EmployerHistoryController(EmployerFiles files, ComplianceTimelines timelines, IntegrityHistories histories) {
        this.files = files;
        this.timelines = timelines;
        this.histories = histories;
    }

    record Correction(
            String reason,
            BusinessDate on,
            @Nullable String name,
            @Nullable CreditCode creditCode,
            @Nullable GridCellId cellId,
            @Nullable String place,
            boolean confirmed) {}

    @GetMapping("/timeline")
    @Operation(
            summary = "守法时间线 / The compliance timeline, latest first",
            description =
                    "Every fact with its business date and record time; what was retracted is marked, not hidden.")
    Page<TimelineEntry> timeline(
            Caller caller,
            @PathVariable String employerId,
            AsOf asOf,
            @RequestParam(required = false) @Nullable Set<String> kind,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        files.card(caller, new EmployerId(employerId));
        var page = PageRequest.firstBy("countsFrom", size);
        return timelines.find(new FindComplianceTimeline(
                employerId, asOf, kind == null ? Set.of() : kind, caller.scope(), after, page.size()));
    }

    @GetMapping("/integrity")
    @Operation(summary = "诚信等级 / Grades by year, and what each year's events say")
    IntegrityHistory integrity(Caller caller, @PathVariable String employerId, AsOf asOf) {
        return histories
                .find(employerId, asOf, caller.scope())
                .orElseThrow(() -> new UnknownHere("employer", employerId));
    }

    @PostMapping("/facts/{sequence}/retraction")
    @Operation(summary = "撤销事实 / Retract a fact of the employer's own file")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @PathVariable int sequence,
            @RequestBody Retraction retraction) {
        return Answers.done(files.retract(caller, key, new EmployerId(employerId), sequence, retraction.reason()));
    }

    @PostMapping("/facts/{sequence}/correction")
    @Operation(
            summary = "更正事实 / Correct a fact of the employer's own file",
            description = "The body holds the reason and the same fields with which that kind of fact is recorded.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @PathVariable int sequence,
            @RequestBody Correction said) {
        var replacement = new Replacement(
                said.on(), said.name(), said.creditCode(), said.cellId(), said.place(), said.confirmed());
        return Answers.done(
                files.correct(caller, key, new EmployerId(employerId), sequence, said.reason(), replacement));
    }
}
