@NullMarked
package inspectorate.query.blacklist;

import org.jspecify.annotations.NullMarked;
