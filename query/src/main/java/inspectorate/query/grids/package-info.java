@NullMarked
package inspectorate.query.grids;

import org.jspecify.annotations.NullMarked;
