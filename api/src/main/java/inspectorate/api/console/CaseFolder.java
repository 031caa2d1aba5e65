package inspectorate.api.console;

import inspectorate.api.attachments.AttachmentDesk;
import inspectorate.api.commands.Caller;
import inspectorate.api.papers.PaperDesk;
import inspectorate.domain.accounts.Role;
import inspectorate.domain.papers.PaperKind;
import inspectorate.query.attachments.Attachments;
import inspectorate.query.caseboard.CaseCard;
import inspectorate.query.compliancetimeline.TimelineEntry;
import inspectorate.query.papers.Papers;
import inspectorate.query.projection.AsOf;
import inspectorate.query.projection.Page;
import inspectorate.query.projection.PageRequest;
import java.util.List;
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
    private final CaseEntries entries;

    CaseFolder(Papers papers, Attachments attachments, AttachmentDesk desk, CaseEntries entries) {
        this.papers = papers;
        this.attachments = attachments;
        this.desk = desk;
        this.entries = entries;
    }

    /** @param told facts of the case */
    void show(Caller caller, Show show, CaseCard card, List<TimelineEntry> told, Model model) {
        papers(caller, card.caseId(), LATEST, null, model);
        offers(caller, show, told, model);
        attachments(caller, card.caseId(), LATEST, null, model);
    }

    String allPapers(Caller caller, Show show, CaseCard card, @Nullable String after, Model model) {
        var page = papers(caller, card.caseId(), ROWS, after, model);
        offers(caller, show, entries.of(card, AsOf.NOW), model);
        return all("papers", card.caseId(), page, after, model);
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
        model.addAttribute("issuable", issuable(caller));
        return page;
    }

    private static void offers(Caller caller, Show show, List<TimelineEntry> told, Model model) {
        model.addAttribute("offers", PaperOffer.of(issuable(caller), CaseEntries.reached(told), show));
    }

    private static List<PaperKind> issuable(Caller caller) {
        return Stream.of(PaperKind.values())
                .filter(kind -> PaperDesk.mayIssue(caller, kind))
                .toList();
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
