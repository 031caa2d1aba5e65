@NullMarked
package inspectorate.api.imports.rules;

import org.jspecify.annotations.NullMarked;
