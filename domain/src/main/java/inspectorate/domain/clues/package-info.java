@NullMarked
package inspectorate.domain.clues;

import org.jspecify.annotations.NullMarked;
