package inspectorate.api.employers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.EmployerId;
import inspectorate.query.mergedfiles.MergedFile;
import inspectorate.query.mergedfiles.MergedFile.State;
import inspectorate.query.mergedfiles.MergedFiles;
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
@RequestMapping("/api/v1")
@Tag(name = "merging", description = "合并档案：一人提议，另一人确认 / Two files of one employer: one proposes, another confirms")
class MergingController {

    private static final Set<String> SORTED_BY = Set.of("fileName", "on", "state");

    private final MergingDesk desk;
    private final MergedFiles files;

    MergingController(MergingDesk desk, MergedFiles files) {
        this.desk = desk;
        this.files = files;
    }

    record Proposal(BusinessDate on, EmployerId survivorId, String reason) {}

    record UnmergeProposal(BusinessDate on, String reason) {}

    record Confirmation(BusinessDate on) {}

    record Refusal(BusinessDate on, String reason) {}

    @GetMapping("/mergings")
    @Operation(
            summary = "合并与提议 / Files that are part of others, and what is proposed",
            description = "With state MERGE_PROPOSED or UNMERGE_PROPOSED: what waits for a second officer.")
    Page<MergedFile> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Set<State> state,
            @RequestParam(defaultValue = "fileName") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return files.in(state == null ? Set.of() : state, caller.scope(), Asked.page(sort, SORTED_BY, after, size));
    }

    @GetMapping("/employers/{fileId}/merging")
    @Operation(summary = "一份档案的合并情况 / What was said last of this file and another one")
    MergedFile find(Caller caller, @PathVariable String fileId) {
        return desk.find(caller, new EmployerId(fileId));
    }

    @PostMapping("/employers/{fileId}/merging/proposal")
    @Operation(
            summary = "提议合并 / Propose to merge this file into another one of its jurisdiction",
            description = "The other file survives: its name, cell and address count; the credit code is that of"
                    + " whichever file has it. Nothing changes before another officer confirms it.")
    ResponseEntity<Done> propose(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String fileId,
            @RequestBody Proposal said) {
        return Answers.done(
                desk.proposeMerge(caller, key, new EmployerId(fileId), said.survivorId(), said.on(), said.reason()));
    }

    @PostMapping("/employers/{fileId}/merging/unmerge-proposal")
    @Operation(summary = "提议撤销合并 / Propose that this file stands by itself again")
    ResponseEntity<Done> proposeUnmerge(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String fileId,
            @RequestBody UnmergeProposal said) {
        return Answers.done(desk.proposeUnmerge(caller, key, new EmployerId(fileId), said.on(), said.reason()));
    }

    @PostMapping("/employers/{fileId}/merging/confirmation")
    @Operation(summary = "确认 / Carry out what is proposed; never by who proposed it")
    ResponseEntity<Done> confirm(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String fileId,
            @RequestBody Confirmation said) {
        return Answers.done(desk.confirm(caller, key, new EmployerId(fileId), said.on()));
    }

    @PostMapping("/employers/{fileId}/merging/refusal")
    @Operation(summary = "驳回 / Refuse what is proposed, with the reason; both files stay as they are")
    ResponseEntity<Done> refuse(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String fileId,
            @RequestBody Refusal said) {
        return Answers.done(desk.refuse(caller, key, new EmployerId(fileId), said.on(), said.reason()));
    }
}
