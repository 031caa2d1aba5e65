@NullMarked
package inspectorate.api.inspections;

import org.jspecify.annotations.NullMarked;
