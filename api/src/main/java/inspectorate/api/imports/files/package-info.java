@NullMarked
package inspectorate.api.imports.files;

import org.jspecify.annotations.NullMarked;
