@NullMarked
package inspectorate.query.mergedfiles;

import org.jspecify.annotations.NullMarked;
