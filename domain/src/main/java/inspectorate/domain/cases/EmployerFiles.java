package inspectorate.domain.cases;

import inspectorate.domain.ids.EmployerId;
import java.util.List;

/** Which files are one employer's. */
public interface EmployerFiles {

    /** The file that survives, then those that are part of it; a file that stands by itself alone. */
    List<EmployerId> oneWith(EmployerId file);
}
