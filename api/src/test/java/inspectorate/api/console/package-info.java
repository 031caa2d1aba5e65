@NullMarked
package inspectorate.api.console;

import org.jspecify.annotations.NullMarked;
