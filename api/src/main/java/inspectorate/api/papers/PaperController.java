package inspectorate.api.papers;

import inspectorate.api.commands.Caller;
import inspectorate.api.desk.Done;
import inspectorate.api.http.Answers;
import inspectorate.api.http.Asked;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.PaperId;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.papers.PaperCard;
import inspectorate.query.papers.Papers;
import inspectorate.query.projection.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
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
@RequestMapping("/api/v1/cases/{caseId}/papers")
@Tag(name = "papers", description = "案件文书：编号连续、按制发时原样保存 / Official papers, numbered without gaps and kept as issued")
class PaperController {

    private static final Set<String> SORTED_BY = Set.of("sortOn", "kind", "number");

    private final PaperDesk desk;
    private final Papers papers;

    PaperController(PaperDesk desk, Papers papers) {
        this.desk = desk;
        this.papers = papers;
    }

    record Sheet(PaperKind kind, BusinessDate on, @Nullable Map<String, String> fields) {

        PaperDraft draft() {
            return new PaperDraft(kind, on, Objects.requireNonNullElse(fields, Map.of()));
        }
    }

    record Old(PaperKind kind, BusinessDate on, String number) {}

    record Revocation(String reason) {}

    @GetMapping
    @Operation(summary = "案件的文书 / Papers of a case, void ones among them")
    Page<PaperCard> list(
            Caller caller,
            @PathVariable String caseId,
            @RequestParam(defaultValue = "-sortOn") String sort,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") int size) {
        return papers.ofCase(caseId, caller.scope(), Asked.page(sort, SORTED_BY, after, size));
    }

    @GetMapping("/forms/{kind}")
    @Operation(summary = "文书需要填写的内容 / What a kind of paper asks for, and what the case knows of it")
    List<Field> form(Caller caller, @PathVariable String caseId, @PathVariable PaperKind kind) {
        var known = desk.known(caller, new CaseId(caseId), kind);
        return PaperForm.asked(kind).stream()
                .map(datum -> new Field(datum.field(), datum.entry(), known.known(datum)))
                .toList();
    }

    record Field(String name, Datum.Entry entry, @Nullable String known) {}

    @PostMapping
    @Operation(
            summary = "制发文书 / Issue a paper",
            description =
                    "It gets the next number of its register and is kept as it goes out, sealed under a key of its"
                            + " own. What is filled in is on the paper only, in no event.")
    ResponseEntity<Done> issue(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Sheet said) {
        return Answers.created(
                "/api/v1/cases/" + caseId + "/papers", desk.issue(caller, key, new CaseId(caseId), said.draft()));
    }

    @PostMapping("/old")
    @Operation(summary = "登记旧案卷文书 / Record a paper of an old file, with its own number")
    ResponseEntity<Done> migrate(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @RequestBody Old said) {
        return Answers.created(
                "/api/v1/cases/" + caseId + "/papers",
                desk.migrate(caller, key, new CaseId(caseId), said.kind(), said.on(), said.number()));
    }

    @GetMapping("/{paperId}")
    @Operation(summary = "一份文书的记录 / The record of one paper")
    PaperCard paper(Caller caller, @PathVariable String caseId, @PathVariable String paperId) {
        return desk.paper(caller, new CaseId(caseId), new PaperId(paperId));
    }

    @GetMapping(path = "/{paperId}/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(summary = "文书（PDF） / The paper as it went out, compared with the hash in its event")
    ResponseEntity<byte[]> pdf(Caller caller, @PathVariable String caseId, @PathVariable String paperId) {
        return Sheets.pdf(paperId, desk.pdf(caller, new CaseId(caseId), new PaperId(paperId)));
    }

    @GetMapping(path = "/{paperId}/html", produces = MediaType.TEXT_HTML_VALUE)
    @Operation(summary = "文书（网页，可打印） / The page it was set from")
    ResponseEntity<byte[]> page(Caller caller, @PathVariable String caseId, @PathVariable String paperId) {
        return Sheets.page(desk.page(caller, new CaseId(caseId), new PaperId(paperId)));
    }

    @PostMapping("/{paperId}/voiding")
    @Operation(summary = "文书作废 / Void a paper; its number is never given again")
    ResponseEntity<Done> revoke(
            Caller caller,
            @RequestHeader(name = Answers.KEY, required = false) @Nullable String key,
            @PathVariable String caseId,
            @PathVariable String paperId,
            @RequestBody Revocation said) {
        return Answers.done(desk.revoke(caller, key, new CaseId(caseId), new PaperId(paperId), said.reason()));
    }
}
