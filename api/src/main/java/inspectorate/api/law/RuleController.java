package inspectorate.api.law;

import static inspectorate.domain.law.LawRule.INPUT_IS_ASKED_FOR;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import inspectorate.domain.RuleViolated;
import inspectorate.domain.law.tables.Input;
import inspectorate.domain.law.tables.Ruling;
import inspectorate.domain.law.tables.Table;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

@RestController
@RequestMapping("/api/v1/rules")
@Tag(name = "rules", description = "规则试算 / Every decision table as a calculator")
class RuleController {

    private final RuleDesk desk;

    RuleController(RuleDesk desk) {
        this.desk = desk;
    }

    /** A rule and what it asks. */
    record Asking(
            String id,
            String name,
            String english,

            @Schema(
                    description =
                            "orElse is what holds where an input is left out: null says that it is needed once the rule"
                                    + " comes to it, an empty word that it may be left out. FLAG takes true or false,"
                                    + " TRUTH also unknown, COUNT a whole number, DATE 2025-03-10, CHOICE one of its"
                                    + " choices, LIST an array of objects of its parts")
            List<Input> inputs) {

        static Asking of(Table table) {
            return new Asking(table.id(), table.chinese(), table.english(), table.inputs());
        }
    }

    /**
     * @param date day whose law is asked for; today where it is left out
     * @param misspelt anything else; refused, so that a wrong name is not taken for silence
     */
    record Question(
            @Schema(example = "HA") @Nullable String profile,

            @Schema(example = "2025-03-10") @Nullable LocalDate date,

            @Schema(example = "{\"workers\": 12}") @Nullable Map<String, JsonNode> inputs,

            @Schema(hidden = true) @JsonAnySetter @Nullable Map<String, JsonNode> misspelt) {

        private void requireSpelt() {
            if (misspelt != null && !misspelt.isEmpty()) {
                throw new RuleViolated(
                        INPUT_IS_ASKED_FOR, misspelt.keySet().iterator().next());
            }
        }
    }

    @GetMapping
    @Operation(summary = "规则一览 / Rules that can be asked, and what they ask")
    List<Asking> all(
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return desk.tables(profile, on).stream().map(Asking::of).toList();
    }

    @GetMapping("/{id}")
    @Operation(summary = "一条规则 / One rule")
    Asking one(
            @PathVariable String id,
            @RequestParam(defaultValue = RuleDesk.NATIONAL) String profile,
            @RequestParam(required = false) @Nullable LocalDate on) {
        return Asking.of(desk.table(id, profile, on));
    }

    @PostMapping("/{id}/evaluate")
    @Operation(
            summary = "试算 / Outcome, reasons, articles and how far each is verified",
            description =
                    "Changes nothing. A missing input, a missing value and an amount out of range are refused by name.")
    Ruling evaluate(@PathVariable String id, @RequestBody Question asked) {
        asked.requireSpelt();
        var profile = asked.profile() == null ? RuleDesk.NATIONAL : asked.profile();
        var inputs = RuleInputs.of(asked.inputs() == null ? Map.of() : asked.inputs());
        return desk.evaluate(id, profile, asked.date(), inputs);
    }
}
