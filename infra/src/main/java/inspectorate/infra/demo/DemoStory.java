package inspectorate.infra.demo;

import inspectorate.api.desk.Done;
import inspectorate.domain.ids.CaseId;
import inspectorate.domain.ids.EmployerId;
import inspectorate.domain.ids.InspectionId;
import inspectorate.domain.ids.ListingId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** How far one employer's story is told, and which identities came up in it. */
final class DemoStory {

    private final DemoBook.Subject subject;
    private final String key;
    private final EmployerId employerId;
    private final Map<String, CaseId> cases = new HashMap<>();
    private final List<InspectionId> visits = new ArrayList<>();
    private int told;

    DemoStory(DemoBook.Subject subject, String key, EmployerId employerId) {
        this.subject = subject;
        this.key = key;
        this.employerId = employerId;
    }

    EmployerId employerId() {
        return employerId;
    }

    boolean ended() {
        return told == subject.story().size();
    }

    /** Names the step for good, so that telling it again changes nothing. */
    String stepKey() {
        return key + ":" + told;
    }

    ObjectNode step() {
        return subject.story().get(told);
    }

    void next() {
        told++;
    }

    CaseId caseId(ObjectNode step) {
        var id = cases.get(step.path("case").asString());
        if (id == null) {
            throw new IllegalStateException("A story of the demo names a case before its intake: " + step);
        }
        return id;
    }

    /** Of the case that the present step is about. */
    String listingId() {
        return ListingId.onGroundOf(caseId(step())).value();
    }

    void opened(ObjectNode step, Done intake) {
        cases.put(step.path("case").asString(), new CaseId(intake.id()));
    }

    void visited(Done visit) {
        visits.add(new InspectionId(visit.id()));
    }

    InspectionId visit(ObjectNode step) {
        return visits.get(step.path("visit").asInt());
    }
}
