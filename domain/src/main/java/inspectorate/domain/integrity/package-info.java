@NullMarked
package inspectorate.domain.integrity;

import org.jspecify.annotations.NullMarked;
