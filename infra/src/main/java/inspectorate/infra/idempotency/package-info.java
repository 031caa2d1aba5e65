@NullMarked
package inspectorate.infra.idempotency;

import org.jspecify.annotations.NullMarked;
