package inspectorate.api.agenda;

import inspectorate.api.commands.Caller;
import inspectorate.api.http.Asked;
import inspectorate.query.agenda.AgendaEntry;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/agenda")
@Tag(name = "agenda", description = "待办：到期的改正、待定的名单 / What falls due")
class AgendaController {

    private final AgendaDesk desk;

    AgendaController(AgendaDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(
            summary = "待办 / What falls due until a day, soonest first",
            description =
                    "Without a day all of it, first the terms that name no day. Double cases and grades to be made anew"
                            + " are told of now alone, not of a past point.")
    Page<AgendaEntry> find(
            Caller caller,
            @RequestParam(required = false) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size,
            AsOf asOf) {
        return desk.find(caller, Asked.day(until), new PageRequest("dueAt", false, after, size), asOf);
    }
}
