@NullMarked
package inspectorate.infra.serialization;

import org.jspecify.annotations.NullMarked;
