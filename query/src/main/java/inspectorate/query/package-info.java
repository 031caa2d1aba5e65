@NullMarked
package inspectorate.query;

import org.jspecify.annotations.NullMarked;
