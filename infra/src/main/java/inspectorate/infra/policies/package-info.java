@NullMarked
package inspectorate.infra.policies;

import org.jspecify.annotations.NullMarked;
