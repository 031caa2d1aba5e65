package inspectorate.api.integrity;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Retraction;
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
@RequestMapping("/api/v1/ratings/{employerId}/{year}/facts/{sequence}")
@Tag(name = "ratings")
class RatingFactController {

    private final RatingDesk desk;

    RatingFactController(RatingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/retraction")
    @Operation(
            summary = "撤销等级 / Retract a grade",
            description = "The year can be graded again, from what is known by then; that is how a grade is corrected.")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String employerId,
            @PathVariable int year,
            @PathVariable int sequence,
            @RequestBody Retraction said) {
        return Answers.done(desk.retract(caller, key, new EmployerId(employerId), year, sequence, said.reason()));
    }
}
