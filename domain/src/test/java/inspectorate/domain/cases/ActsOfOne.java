package inspectorate.domain.cases;

import inspectorate.domain.Fact;
import java.util.ArrayList;
import java.util.List;

/** Beside the one case of a test there is no other. */
final class ActsOfOne implements OpenActs {

    final List<String> told = new ArrayList<>();

    @Override
    public void claim(Act act, Fact fact) {
        told.add("claimed " + act.violation());
    }

    @Override
    public void takeOver(Act act, Fact fact) {
        told.add("taken over " + act.violation());
    }

    @Override
    public void release(Act act, Fact fact) {
        told.add("released " + act.violation());
    }
}
