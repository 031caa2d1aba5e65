@NullMarked
package inspectorate.domain.inspections;

import org.jspecify.annotations.NullMarked;
