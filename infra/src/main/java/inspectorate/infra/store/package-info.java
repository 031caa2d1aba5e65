@NullMarked
package inspectorate.infra.store;

import org.jspecify.annotations.NullMarked;
