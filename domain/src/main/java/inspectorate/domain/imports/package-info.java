@NullMarked
package inspectorate.domain.imports;

import org.jspecify.annotations.NullMarked;
