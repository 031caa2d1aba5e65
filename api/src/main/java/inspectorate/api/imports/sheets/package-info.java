@NullMarked
package inspectorate.api.imports.sheets;

import org.jspecify.annotations.NullMarked;
