@NullMarked
package inspectorate.domain.profiles;

import org.jspecify.annotations.NullMarked;
