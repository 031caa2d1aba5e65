@NullMarked
package inspectorate.domain.cases;

import org.jspecify.annotations.NullMarked;
