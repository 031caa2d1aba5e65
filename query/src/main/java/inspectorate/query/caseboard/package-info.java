@NullMarked
package inspectorate.query.caseboard;

import org.jspecify.annotations.NullMarked;
