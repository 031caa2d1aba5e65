@NullMarked
package inspectorate.api.files;

import org.jspecify.annotations.NullMarked;
