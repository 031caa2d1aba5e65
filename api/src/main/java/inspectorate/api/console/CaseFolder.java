package inspectorate.api.console;

import inspectorate.api.attachments.AttachmentDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.papers.PaperDesk;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.papers.Papers;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What lies in a case's folder: the latest on the case's page, all of it on pages of its own. */
@Component
class CaseFolder {

    private static final int LATEST = 20;
    private static final int ROWS = 50;

    private final Papers papers;
    private final Attachments attachments;
    private final AttachmentDesk desk;

    CaseFolder(Papers papers, Attachments attachments, AttachmentDesk desk) {
        this.papers = papers;
        this.attachments = attachments;
        this.desk = desk;
    }

    void show(Caller caller, String caseId, Model model) {
        papers(caller, caseId, LATEST, null, model);
        attachments(caller, caseId, LATEST, null, model);
    }

    String allPapers(Caller caller, String caseId, @Nullable String after, Model model) {
        return all("papers", caseId, papers(caller, caseId, ROWS, after, model), after, model);
    }

    String allAttachments(Caller caller, String caseId, @Nullable String after, Model model) {
        return all("attachments", caseId, attachments(caller, caseId, ROWS, after, model), after, model);
    }

    private static String all(String part, String caseId, Page<?> page, @Nullable String after, Model model) {
        model.addAttribute("part", part);
        model.addAttribute("caseId", caseId);
        model.addAttribute("page", page);
        model.addAttribute("links", Links.of(page, after));
        return "console/folder";
    }

    private Page<?> papers(Caller caller, String caseId, int size, @Nullable String after, Model model) {
        var page = papers.ofCase(caseId, caller.scope(), new PageRequest("sortOn", true, after, size));
        model.addAttribute("papers", page);
        model.addAttribute(
                "issuable",
                Stream.of(PaperKind.values())
                        .filter(kind -> PaperDesk.mayIssue(caller, kind))
                        .toList());
        return page;
    }

    private Page<?> attachments(Caller caller, String caseId, int size, @Nullable String after, Model model) {
        // names and pictures are for those who work on the case
        boolean works = caller.isOneOf(Role.INSPECTOR, Role.AGENCY_HEAD, Role.DEPARTMENT_HEAD);
        var page = attachments.ofCase(caseId, caller.scope(), new PageRequest("sortOn", true, after, size));
        model.addAttribute("attachmentCount", page.total());
        model.addAttribute(
                "attachments",
                page.items().stream()
                        .map(card -> new FolderLine(card, works ? desk.name(card) : card.attachmentId()))
                        .toList());
        model.addAttribute("opensFiles", works);
        return page;
    }
}
