@NullMarked
package inspectorate.api.law;

import org.jspecify.annotations.NullMarked;
