@NullMarked
package inspectorate.infra.processes;

import org.jspecify.annotations.NullMarked;
