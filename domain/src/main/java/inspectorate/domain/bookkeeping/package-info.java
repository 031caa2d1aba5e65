@NullMarked
package inspectorate.domain.bookkeeping;

import org.jspecify.annotations.NullMarked;
