@NullMarked
package inspectorate.query.erasures;

import org.jspecify.annotations.NullMarked;
