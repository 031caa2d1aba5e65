@NullMarked
package inspectorate.query.projection;

import org.jspecify.annotations.NullMarked;
