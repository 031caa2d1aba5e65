package inspectorate.api.cases;

import inspectorate.api.cases.CaseDesk.Intake;
import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.ids.CaseId;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.caseboard.Cases;
import inspectorate.query.caseboard.FindCases;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.Scope;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
@RequestMapping("/api/v1/cases")
@Tag(name = "cases", description = "案件：从接到投诉到结案 / Cases from intake to closure")
class CaseController {

    private static final Set<String> SORTED_BY = Set.of("sortOn", "employerName", "stage", "receivedOn", "filedOn");

    private final CaseDesk desk;
    private final Cases cases;
    private final DoubleCases doubles;

    CaseController(CaseDesk desk, Cases cases, DoubleCases doubles) {
        this.doubles = doubles;
        this.desk = desk;
        this.cases = cases;
    }

    @PostMapping
    @Operation(
            summary = "登记投诉、举报或线索 / Register a complaint, report or clue",
            description = "Name, telephone and ID number of the complainant are encrypted in the person vault;"
                    + " events hold a person id only.")
    ResponseEntity<Done> intake(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody Intake intake) {
        return Answers.created("/api/v1/cases", desk.intake(caller, key, intake));
    }

    @GetMapping
    @Operation(
            summary = "案件列表 / The board",
            description = "Cases of the caller's territory. Follow {@code next} as {@code after} for the next page.")
    Page<CaseCard> board(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<CaseStage> stage,
            @RequestParam(required = false) @Nullable String employerId,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(defaultValue = "-sortOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size,
            AsOf asOf) {
        var scope = cell == null ? caller.scope() : new Scope(cell).within(caller.scope());
        var stages = stage == null
                ? Set.<String>of()
                : stage.stream().map(CaseStage::name).collect(Collectors.toSet());
        return cases.find(new FindCases(scope, stages, employerId, Asked.page(sort, SORTED_BY, after, size), asOf));
    }

    @GetMapping("/{caseId}")
    @Operation(
            summary = "一件案件 / One case",
            description = "With asOf and asKnownAt: as it stood on that day, as far as it was known at that instant."
                    + " The answer for a past pair never changes.")
    CaseCard card(Caller caller, @PathVariable String caseId, AsOf asOf) {
        return desk.card(caller, new CaseId(caseId), asOf);
    }

    @GetMapping("/{caseId}/doubles")
    @Operation(
            summary = "同一违法行为的其他在办案件 / Other open cases of the employer on the same act",
            description = "There are such where files proved to be one employer's; one is merged into the other.")
    List<CaseCard> doubles(Caller caller, @PathVariable String caseId) {
        return doubles.beside(desk.card(caller, new CaseId(caseId), AsOf.NOW), caller.scope());
    }
}
