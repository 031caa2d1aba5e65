@NullMarked
package inspectorate.api.employers;

import org.jspecify.annotations.NullMarked;
