package inspectorate.query.projection;

import java.util.Collection;

/** One thing that a list demands of a field of its documents. */
public sealed interface Condition {

    String field();

    record Is(String field, Object value) implements Condition {}

    record IsOneOf(String field, Collection<String> values) implements Condition {}

    record From(String field, Object lowest) implements Condition {}

    record Until(String field, Object highest) implements Condition {}

    record IsAbsent(String field) implements Condition {}

    record IsAbsentOrAfter(String field, Object value) implements Condition {}
}
