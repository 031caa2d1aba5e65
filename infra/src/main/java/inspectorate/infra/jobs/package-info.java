@NullMarked
package inspectorate.infra.jobs;

import org.jspecify.annotations.NullMarked;
