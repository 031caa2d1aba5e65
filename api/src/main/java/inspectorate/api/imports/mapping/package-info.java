@NullMarked
package inspectorate.api.imports.mapping;

import org.jspecify.annotations.NullMarked;
