@NullMarked
package inspectorate.api.cases;

import org.jspecify.annotations.NullMarked;
