@NullMarked
package inspectorate.domain.papers;

import org.jspecify.annotations.NullMarked;
