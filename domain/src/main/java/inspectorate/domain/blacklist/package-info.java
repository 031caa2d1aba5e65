@NullMarked
package inspectorate.domain.blacklist;

import org.jspecify.annotations.NullMarked;
