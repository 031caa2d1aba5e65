@NullMarked
package inspectorate.api;

import org.jspecify.annotations.NullMarked;
