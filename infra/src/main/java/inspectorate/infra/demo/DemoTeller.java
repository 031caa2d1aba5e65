package inspectorate.infra.demo;

import inspectorate.api.blacklist.ListingDesk;
import inspectorate.api.cases.CaseDesk;
import inspectorate.api.cases.CaseStatement;
import inspectorate.api.cases.CaseStatements;
import inspectorate.api.cases.StepRights;
import inspectorate.api.desk.Done;
import inspectorate.api.employers.EmployerFiles;
import inspectorate.api.inspections.InspectionDesk;
import inspectorate.api.papers.PaperDesk;
import inspectorate.api.papers.PaperDraft;
import inspectorate.api.procedure.ProcedureDesk;
import inspectorate.api.procedure.StepBody;
import inspectorate.domain.BusinessDate;
import inspectorate.domain.blacklist.BlacklistGround;
import inspectorate.domain.cases.StepTable;
import inspectorate.domain.ids.CreditCode;
import inspectorate.domain.ids.GridCellId;
import inspectorate.domain.ids.ListingId;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tells one step of a story at the desk where an officer would. */
@Component
class DemoTeller {

    private final EmployerFiles files;
    private final CaseDesk cases;
    private final InspectionDesk inspections;
    private final ListingDesk listings;
    private final ProcedureDesk procedure;
    private final PaperDesk papers;
    private final StepBody bodies;
    private final JsonMapper json;

    DemoTeller(
            EmployerFiles files,
            CaseDesk cases,
            InspectionDesk inspections,
            ListingDesk listings,
            ProcedureDesk procedure,
            PaperDesk papers,
            StepBody bodies,
            JsonMapper json) {
        this.files = files;
        this.cases = cases;
        this.procedure = procedure;
        this.papers = papers;
        this.bodies = bodies;
        this.inspections = inspections;
        this.listings = listings;
        this.json = json;
    }

    Done tell(DemoStory story) {
        var step = story.step();
        var key = story.stepKey();
        var officer = DemoOfficers.INSPECTOR;
        return switch (step.path("do").asString()) {
            case "visit" -> {
                step.put("employerId", story.employerId().value());
                var done = inspections.record(officer, key, read(step, InspectionDesk.Visit.class));
                story.visited(done);
                yield done;
            }
            case "retract-visit" ->
                inspections.retract(officer, key, story.visit(step), story.employerId(), 0, text(step, "reason"));
            case "rename" -> files.rename(officer, key, story.employerId(), on(step), text(step, "name"));
            case "identify" ->
                files.identify(
                        officer, key, story.employerId(), on(step), new CreditCode(text(step, "creditCode")), false);
            case "move" -> files.move(officer, key, story.employerId(), on(step), new GridCellId(text(step, "cellId")));
            case "intake" -> {
                step.put("employerId", story.employerId().value());
                var done = cases.intake(officer, key, read(step, CaseDesk.Intake.class));
                story.opened(step, done);
                yield done;
            }
            case "propose", "decide", "remove" -> list(story, step, key);
            case "retract-case" ->
                cases.retract(
                        officer, key, story.caseId(step), step.path("sequence").asInt(), text(step, "reason"));
            case "correct-case" ->
                cases.correct(
                        officer,
                        key,
                        story.caseId(step),
                        step.path("sequence").asInt(),
                        text(step, "reason"),
                        statement(step, text(step, "kind")));
            case "filing" -> {
                step.put("leadInspectorId", officer.accountId().value());
                step.putArray("coInspectorIds")
                        .add(DemoOfficers.HEAD.accountId().value());
                var head = step.path("by").asString("").equals("captain") ? DemoOfficers.CAPTAIN : DemoOfficers.HEAD;
                yield cases.state(head, key, story.caseId(step), statement(step, "filing"));
            }
            case "paper" -> papers.issue(DemoOfficers.HEAD, key, story.caseId(step), read(step, PaperDraft.class));
            case "step" -> take(story, step, key);
            case String path -> cases.state(DemoOfficers.HEAD, key, story.caseId(step), statement(step, path));
        };
    }

    /** What a step says stands beside what it is; an officer is named by login, such as {@code @agency}. */
    private Done take(DemoStory story, ObjectNode step, String key) {
        var row = StepTable.valueOf(text(step, "step"));
        var said = json.readValue(DemoOfficers.named(step.toString()), ObjectNode.class)
                .without(List.of("do", "step", "case"));
        var officer = DemoOfficers.withRight(StepRights.of(row));
        return procedure.take(
                officer,
                key,
                story.caseId(step),
                row,
                on(step),
                money -> bodies.read(row, (ObjectNode) said, _ -> officer.accountId(), money));
    }

    private Done list(DemoStory story, ObjectNode step, String key) {
        var id = ListingId.onGroundOf(story.caseId(step));
        return switch (text(step, "do")) {
            case "propose" ->
                listings.propose(
                        DemoOfficers.HEAD,
                        key,
                        id,
                        on(step),
                        BlacklistGround.valueOf(text(step, "ground")),
                        text(step, "article"));
            case "decide" ->
                listings.decide(
                        DemoOfficers.DEPARTMENT,
                        key,
                        id,
                        on(step),
                        step.path("listed").asBoolean());
            default -> listings.remove(DemoOfficers.DEPARTMENT, key, id, on(step), text(step, "reason"));
        };
    }

    private CaseStatement statement(ObjectNode step, String path) {
        return read(
                step,
                CaseStatements.ofPath(path)
                        .orElseThrow(() -> new IllegalStateException("No such step of a story: " + path)));
    }

    private <T> T read(ObjectNode step, Class<T> type) {
        return json.readerFor(type)
                .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(step);
    }

    private static BusinessDate on(ObjectNode step) {
        return new BusinessDate(text(step, "on"));
    }

    private static String text(ObjectNode step, String field) {
        return step.path(field).asString();
    }
}
