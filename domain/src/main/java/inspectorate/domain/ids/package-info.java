@NullMarked
package inspectorate.domain.ids;

import org.jspecify.annotations.NullMarked;
