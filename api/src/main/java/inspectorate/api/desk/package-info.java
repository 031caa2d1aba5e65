@NullMarked
package inspectorate.api.desk;

import org.jspecify.annotations.NullMarked;
