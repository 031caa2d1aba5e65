package inspectorate.api.integrity;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.EmployerId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/ratings/{employerId}/{year}/recomputation")
@Tag(name = "ratings")
class RecomputationController {

    private final RatingDesk desk;

    RecomputationController(RatingDesk desk) {
        this.desk = desk;
    }

    record Recomputation(BusinessDate on) {}

    @PostMapping
    @Operation(
            summary = "重新评定 / Compute one employer's grade of a year anew",
            description = "Where an order or decision it rests on was revoked, or something was recorded late; the"
                    + " integrity history names such years as outdated. Decides nothing where nothing has changed, and"
                    + " retracts the grade where nobody looked at the employer in that year after all.")
    ResponseEntity<Done> recompute(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @PathVariable int year,
            @RequestBody Recomputation said) {
        return Answers.done(desk.recompute(caller, key, new EmployerId(employerId), year, said.on()));
    }
}
