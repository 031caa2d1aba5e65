@NullMarked
package inspectorate.api.figures;

import org.jspecify.annotations.NullMarked;
