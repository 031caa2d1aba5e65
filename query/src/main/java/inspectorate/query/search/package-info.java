@NullMarked
package inspectorate.query.search;

import org.jspecify.annotations.NullMarked;
