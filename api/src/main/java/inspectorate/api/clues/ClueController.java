package inspectorate.api.clues;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.clues.ClueChannel;
import inspectorate.domain.clues.ClueStage;
import inspectorate.domain.ids.ClueId;
import inspectorate.query.clueboard.ClueCard;
import inspectorate.query.clueboard.Clues;
import inspectorate.query.clueboard.FindClues;
import inspectorate.query.compliancetimeline.TimelineEntry;
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
@RequestMapping("/api/v1/clues")
@Tag(name = "clues", description = "线索：村居、街镇了解到的情况，逐级处理 / Clues: what is told or noticed below the case")
class ClueController {

    static final Set<String> SORTED_BY =
            Set.of("sortOn", "stage", "level", "channel", "employerName", "targetOn", "lastOn");

    private final ClueIntake intake;
    private final ClueDesk desk;
    private final Clues clues;

    ClueController(ClueIntake intake, ClueDesk desk, Clues clues) {
        this.intake = intake;
        this.desk = desk;
        this.clues = clues;
    }

    @PostMapping
    @Operation(
            summary = "登记线索 / Report a clue",
            description = "Who told it and in which words is encrypted in the person vault. A clue of the national"
                    + " arrears platform is one clue under its number there, however often it is sent:"
                    + " the refusal of the second names it.")
    ResponseEntity<Done> report(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @RequestBody ClueReport report) {
        return Answers.created("/api/v1/clues", intake.report(caller, key, report));
    }

    @GetMapping
    @Operation(
            summary = "线索列表 / The board of clues",
            description = "Of the caller's territory. Follow {@code next} as {@code after} for the next page.")
    Page<ClueCard> board(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<ClueStage> stage,
            @RequestParam(required = false) @Nullable Set<ClueChannel> channel,
            @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(defaultValue = "false") boolean incident,
            @RequestParam(required = false) @Nullable String employerId,
            @RequestParam(required = false) @Nullable String cell,
            @RequestParam(defaultValue = "-sortOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size,
            AsOf asOf) {
        var scope = cell == null ? caller.scope() : new Scope(cell).within(caller.scope());
        return clues.find(new FindClues(
                scope,
                names(stage),
                names(channel),
                level,
                incident,
                employerId,
                Asked.page(sort, SORTED_BY, after, size),
                asOf));
    }

    @GetMapping("/{clueId}")
    @Operation(summary = "一条线索 / One clue", description = "With asOf and asKnownAt as it stood then.")
    ClueCard card(Caller caller, @PathVariable String clueId, AsOf asOf) {
        return desk.card(caller, new ClueId(clueId), asOf);
    }

    @GetMapping("/{clueId}/facts")
    @Operation(summary = "处理经过 / What was done about a clue, latest first, retracted facts among it")
    List<TimelineEntry> facts(Caller caller, @PathVariable String clueId, AsOf asOf) {
        return desk.facts(caller, new ClueId(clueId), asOf);
    }

    private static Set<String> names(@Nullable Set<? extends Enum<?>> chosen) {
        return chosen == null ? Set.of() : chosen.stream().map(Enum::name).collect(Collectors.toSet());
    }
}
