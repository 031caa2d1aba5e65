package inspectorate.domain.papers;

import inspectorate.domain.ids.CaseId;
import inspectorate.domain.law.Milestone.Reached;
import java.util.List;

/** What has come to pass in the case that a paper belongs to. */
public interface CaseFiles {

    List<Reached> reached(CaseId caseId);
}
