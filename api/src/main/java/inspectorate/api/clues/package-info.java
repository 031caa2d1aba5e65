@NullMarked
package inspectorate.api.clues;

import org.jspecify.annotations.NullMarked;
