package inspectorate.api.blacklist;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.api.http.Retraction;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.ids.ListingId;
import inspectorate.query.blacklist.Blacklist;
import inspectorate.query.blacklist.BlacklistEntry;
import inspectorate.query.blacklist.BlacklistEntry.Status;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
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
@RequestMapping("/api/v1/listings")
@Tag(name = "listings", description = "失信名单：一人提议，另一人决定 / Blacklist: one officer proposes, another decides")
class ListingController {

    private static final Set<String> SORTED_BY = Set.of("employerName", "listedOn", "publicUntil", "foundOn");

    private final ListingDesk desk;
    private final Blacklist blacklist;

    ListingController(ListingDesk desk, Blacklist blacklist) {
        this.desk = desk;
        this.blacklist = blacklist;
    }

    record Proposal(BusinessDate on, BlacklistGround ground, String article) {}

    record Decision(BusinessDate on, boolean listed) {}

    record Removal(BusinessDate on, String reason) {}

    @GetMapping
    @Operation(summary = "名单 / Listings by status, from candidates to removed entries")
    Page<BlacklistEntry> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<Status> status,
            @RequestParam(defaultValue = "employerName") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size,
            AsOf asOf) {
        return blacklist.find(
                status == null ? Set.of() : status, caller.scope(), Asked.page(sort, SORTED_BY, after, size), asOf);
    }

    @GetMapping("/{listingId}")
    @Operation(summary = "一条名单记录 / One listing")
    BlacklistEntry entry(Caller caller, @PathVariable String listingId, AsOf asOf) {
        return desk.entry(caller, new ListingId(listingId), asOf);
    }

    @PostMapping("/{listingId}/proposals")
    @Operation(summary = "提议列入 / Propose a candidate, with ground and article")
    ResponseEntity<Done> propose(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String listingId,
            @RequestBody Proposal said) {
        return Answers.done(
                desk.propose(caller, key, new ListingId(listingId), said.on(), said.ground(), said.article()));
    }

    @PostMapping("/{listingId}/decisions")
    @Operation(summary = "决定列入或不列入 / List, or drop the candidate; never by who proposed it")
    ResponseEntity<Done> decide(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String listingId,
            @RequestBody Decision said) {
        return Answers.done(desk.decide(caller, key, new ListingId(listingId), said.on(), said.listed()));
    }

    @PostMapping("/{listingId}/removals")
    @Operation(summary = "移出名单 / Remove, which hides the entry from the public")
    ResponseEntity<Done> remove(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String listingId,
            @RequestBody Removal said) {
        return Answers.done(desk.remove(caller, key, new ListingId(listingId), said.on(), said.reason()));
    }

    record Correction(
            String reason,
            BusinessDate on,
            @Nullable BlacklistGround ground,
            @Nullable String article,
            @Nullable String removalReason) {}

    @PostMapping("/{listingId}/facts/{sequence}/correction")
    @Operation(
            summary = "更正事实 / Correct a fact of a listing",
            description =
                    "What is left out stays as it was, and so does who decided. Who corrects the ground or article of a"
                            + " proposal becomes its proposer, and does not decide it.")
    ResponseEntity<Done> correct(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String listingId,
            @PathVariable int sequence,
            @RequestBody Correction said) {
        var replacement = new ListingDesk.Replacement(said.on(), said.ground(), said.article(), said.removalReason());
        return Answers.done(desk.correct(caller, key, new ListingId(listingId), sequence, said.reason(), replacement));
    }

    @PostMapping("/{listingId}/facts/{sequence}/retraction")
    @Operation(summary = "撤销事实 / Retract a fact of a listing")
    ResponseEntity<Done> retract(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String listingId,
            @PathVariable int sequence,
            @RequestBody Retraction said) {
        return Answers.done(desk.retract(caller, key, new ListingId(listingId), sequence, said.reason()));
    }
}
