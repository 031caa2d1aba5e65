@NullMarked
package inspectorate.api.http;

import org.jspecify.annotations.NullMarked;
