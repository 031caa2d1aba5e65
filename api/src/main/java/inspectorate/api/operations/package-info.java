@NullMarked
package inspectorate.api.operations;

import org.jspecify.annotations.NullMarked;
