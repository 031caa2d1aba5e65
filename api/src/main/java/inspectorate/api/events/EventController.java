package inspectorate.api.events;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.UnknownHere;
import inspectorate.query.compliancetimeline.TimelineEntry;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/events")
@Tag(name = "events", description = "单个事件 / One event, as every figure and timeline entry opens to it")
class EventController {

    private final EventFinder events;

    EventController(EventFinder events) {
        this.events = events;
    }

    @GetMapping("/{eventId}")
    @Operation(
            summary = "一个事件 / One event with its metadata",
            description =
                    "Its identity is stream#sequence; send # as %23, and the / of a cell's path as a parameter id.")
    TimelineEntry find(Caller caller, @PathVariable String eventId) {
        return event(caller, eventId);
    }

    @GetMapping(params = "id")
    @Operation(summary = "一个事件 / One event, its identity as a parameter")
    TimelineEntry findById(Caller caller, @RequestParam String id) {
        return event(caller, id);
    }

    private TimelineEntry event(Caller caller, String eventId) {
        return events.find(caller, eventId).orElseThrow(() -> new UnknownHere("event", eventId));
    }
}
