@NullMarked
package inspectorate.query.figures;

import org.jspecify.annotations.NullMarked;
