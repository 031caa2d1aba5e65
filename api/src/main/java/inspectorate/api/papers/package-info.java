@NullMarked
package inspectorate.api.papers;

import org.jspecify.annotations.NullMarked;
