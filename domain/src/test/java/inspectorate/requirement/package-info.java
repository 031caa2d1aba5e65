@NullMarked
package inspectorate.requirement;

import org.jspecify.annotations.NullMarked;
