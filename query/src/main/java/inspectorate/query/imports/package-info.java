@NullMarked
package inspectorate.query.imports;

import org.jspecify.annotations.NullMarked;
