/** When clocks are swept. */
@NullMarked
package inspectorate.infra.sweep;

import org.jspecify.annotations.NullMarked;
