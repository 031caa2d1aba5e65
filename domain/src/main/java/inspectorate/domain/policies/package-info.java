@NullMarked
package inspectorate.domain.policies;

import org.jspecify.annotations.NullMarked;
