@NullMarked
package inspectorate.api.search;

import org.jspecify.annotations.NullMarked;
