@NullMarked
package inspectorate.query.papers;

import org.jspecify.annotations.NullMarked;
