@NullMarked
package inspectorate.domain.law;

import org.jspecify.annotations.NullMarked;
