@NullMarked
package inspectorate.api.integrity;

import org.jspecify.annotations.NullMarked;
