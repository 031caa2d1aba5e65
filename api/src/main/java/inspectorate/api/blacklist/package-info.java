@NullMarked
package inspectorate.api.blacklist;

import org.jspecify.annotations.NullMarked;
