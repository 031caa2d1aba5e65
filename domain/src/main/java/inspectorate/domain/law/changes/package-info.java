@NullMarked
package inspectorate.domain.law.changes;

import org.jspecify.annotations.NullMarked;
