@NullMarked
package inspectorate.api.profiles;

import org.jspecify.annotations.NullMarked;
