@NullMarked
package inspectorate.api.problems;

import org.jspecify.annotations.NullMarked;
