package inspectorate.infra.store;

import java.sql.SQLTransientException;

/** An event was decided too long ago to be appended at its time; decided again it is. */
final class OverdueAppend extends SQLTransientException {

    OverdueAppend() {
        super("The event waited too long for its turn to be appended");
    }
}
