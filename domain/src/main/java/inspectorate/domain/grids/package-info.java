@NullMarked
package inspectorate.domain.grids;

import org.jspecify.annotations.NullMarked;
