@NullMarked
package inspectorate.query.clueboard;

import org.jspecify.annotations.NullMarked;
