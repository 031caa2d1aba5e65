@NullMarked
package inspectorate.api.events;

import org.jspecify.annotations.NullMarked;
