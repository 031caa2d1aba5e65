package inspectorate.api.console;

import static inspectorate.api.console.Pages.page;
import static inspectorate.api.console.Pages.with;

import inspectorate.api.console.CaseRegister.EvidenceLine;
import inspectorate.api.console.CaseRegister.HoldLine;
import inspectorate.api.console.FormField.Option;
import inspectorate.api.console.Pages.Sample;
import inspectorate.api.grids.Posts;
import inspectorate.api.procedure.ProcedureDesk.Next;
import inspectorate.api.profiles.Shipped;
import inspectorate.domain.cases.CaseStage;
import inspectorate.domain.cases.StepTable;
import inspectorate.query.blacklist.BlacklistEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** Pages about cases, listings, grades and the grid. */
final class CasePageSamples {
    private static final Form FORM = Form.of(
            "registration",
            "/console/employers/new",
            List.of(
                    EmployerStep.CODE,
                    EmployerStep.SOURCE,
                    FormField.of("cellId", FormField.Type.LIST),
                    FormField.of("findings", FormField.Type.FINDINGS),
                    FormField.of("on", FormField.Type.VAGUE_DATE)));

    private CasePageSamples() {}

    static Stream<Sample> of(Show show) {
        var details = new Details(JsonMapper.builder().build(), show);
        var facts = FactSamples.facts(details);
        var links = new Links("?", "?after=next");
        return Stream.of(
                page(
                        "cases",
                        Map.of(
                                "page",
                                Samples.page(List.of(
                                        Samples.caseCard(CaseStage.BREACHED),
                                        Samples.caseCard(CaseStage.REGISTERED),
                                        Samples.caseCard(CaseStage.RECTIFIED))),
                                "links",
                                links,
                                "allStages",
                                CaseStage.values(),
                                "stages",
                                Set.of(),
                                "sorting",
                                Samples.SORTING)),
                page("case", caseModel(show, facts, CaseStage.FILED)),
                page("case-refused", "case", with(caseModel(show, facts, CaseStage.BREACHED), refusedPayment(show))),
                page("form", form(show, FORM)),
                page(
                        "form-refused",
                        "form",
                        form(
                                show,
                                FORM.refused(
                                        new Typed(Map.of("creditCode", "91340111MADE002069", "finding.I03", "true")),
                                        new Problem("校验位不符", "GB 32100-2015", true, "creditCode")))),
                page("folder-papers", "folder", PaperSamples.all("papers")),
                page("folder-attachments", "folder", PaperSamples.all("attachments")),
                page("paper_form", PaperSamples.form(show)),
                page("attachment_form", PaperSamples.attachmentForm(show)),
                page("listing", listingModel(show)),
                page(
                        "ratings",
                        Map.of(
                                "form",
                                FORM,
                                "page",
                                Samples.page(OfficeSamples.ratings()),
                                "outdated",
                                Samples.page(List.of(Samples.history())),
                                "links",
                                links,
                                "running",
                                true)),
                page(
                        "grid_cell",
                        Map.of(
                                "cell",
                                Samples.cells().getFirst(),
                                "standing",
                                Posts.Standing.FULL_TIME,
                                "page",
                                Samples.page(facts),
                                "links",
                                links,
                                "facts",
                                facts)),
                page(
                        "blacklist",
                        Map.of(
                                "page",
                                Samples.page(Stream.of(BlacklistEntry.Status.values())
                                        .map(Samples::listing)
                                        .toList()),
                                "links",
                                links,
                                "statuses",
                                BlacklistEntry.Status.values(),
                                "sorting",
                                Samples.SORTING)),
                page(
                        "agenda",
                        Map.of(
                                "page",
                                Samples.page(Samples.agenda()),
                                "lines",
                                Samples.agenda().stream()
                                        .map(entry -> AgendaLine.of(entry, show.now(), show))
                                        .toList(),
                                "links",
                                links,
                                "sorting",
                                Samples.SORTING)),
                page(
                        "grid",
                        Map.of(
                                "cells",
                                Samples.cells(),
                                "sorting",
                                Samples.SORTING,
                                "names",
                                Map.of(),
                                "standings",
                                Map.of(Samples.cells().get(1).cellId(), Posts.Standing.EXPIRED),
                                "staff",
                                Map.of(Posts.Standing.EXPIRED, 1L))));
    }

    /** The form of every step, so that all its words are there. */
    static Stream<Sample> procedure(Show show) {
        return Stream.of(StepTable.values())
                .map(step -> page(
                        "procedure-" + step,
                        "procedure",
                        Map.of(
                                "case",
                                Samples.caseCard(CaseStage.FILED),
                                "step",
                                step,
                                "form",
                                ProcedureForms.form(
                                        step,
                                        "c-1",
                                        show.today(),
                                        List.of(new Option("9f86d081", "考勤表照片")),
                                        new Typed(Map.of("act.1.rule", ""))))));
    }

    private static Map<String, Object> caseModel(Show show, List<FactLine> facts, CaseStage stage) {
        var card = Samples.caseCard(stage);
        var steps = Step.of(card, Samples.frame().roles());
        return Pages.with(
                Pages.with(PaperSamples.folder(), Map.of("doubles", List.of(card), "mayMerge", true)),
                Map.of(
                        "case",
                        card,
                        "clocks",
                        CaseClock.of(card, show, show.today()),
                        "facts",
                        facts,
                        "register",
                        new CaseRegister(
                                List.of("inspector-3", "inspector-4"),
                                List.of("inspector-4"),
                                List.of(new EvidenceLine(1, "DOCUMENT", "工资台账", "2026-01-13", false)),
                                List.of(new HoldLine(1, "考勤表", "2026-01-14", ""))),
                        "legalClocks",
                        Samples.agenda().getLast().clocks().stream()
                                .map(clock -> LegalDue.of(clock, card.cellId(), show.now(), show))
                                .toList(),
                        "procedure",
                        Procedure.of(
                                Stream.of(StepTable.values())
                                        .map(step -> Next.of(
                                                step,
                                                stage,
                                                Shipped.LAWS.of("340111", LocalDate.of(2026, 3, 2)),
                                                Samples.frame().roles()))
                                        .toList(),
                                show),
                        "steps",
                        steps,
                        "forms",
                        steps.stream()
                                .collect(Collectors.toMap(
                                        step -> step, step -> step.form("c-1", "lead", show.today())))));
    }

    private static Map<String, Object> refusedPayment(Show show) {
        var problem = new Problem("支付额超过欠薪额", "劳动保障监察条例 26", true, "amount");
        return Map.of(
                "chosen",
                "payment",
                "forms",
                Stream.of(Step.values())
                        .collect(Collectors.toMap(
                                step -> step,
                                step -> step.form("c-1", "lead", show.today())
                                        .refused(new Typed(Map.of("amount", "900000")), problem))));
    }

    private static Map<String, Object> listingModel(Show show) {
        return Map.of(
                "entry",
                Samples.listing(BlacklistEntry.Status.PROPOSED),
                "steps",
                List.of(ListingStep.values()),
                "forms",
                Stream.of(ListingStep.values())
                        .collect(Collectors.toMap(step -> step, step -> step.form("l-1", show.today(), ""))));
    }

    private static Map<String, Object> form(Show show, Form form) {
        return Map.of("form", form, "section", "search", "back", "/console", "backTo", show.word("nav.search"));
    }
}
