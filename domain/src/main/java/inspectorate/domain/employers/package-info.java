@NullMarked
package inspectorate.domain.employers;

import org.jspecify.annotations.NullMarked;
