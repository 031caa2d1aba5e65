@NullMarked
package inspectorate.api.grids;

import org.jspecify.annotations.NullMarked;
