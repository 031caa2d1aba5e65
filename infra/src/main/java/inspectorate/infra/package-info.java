@NullMarked
package inspectorate.infra;

import org.jspecify.annotations.NullMarked;
