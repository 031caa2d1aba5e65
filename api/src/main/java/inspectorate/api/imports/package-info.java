@NullMarked
package inspectorate.api.imports;

import org.jspecify.annotations.NullMarked;
